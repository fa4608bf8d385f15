package fr.levain.directory.web;

import fr.levain.directory.Membership;
import fr.levain.directory.MembershipStatus;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.ui.HomeCard;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class OrganisationsHomeCard implements HomeCard {
    private final Organisations organisations;

    OrganisationsHomeCard(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Page> card(Caller caller) {
        if (!(caller instanceof Caller.Account account) || caller.isOfficer()) return Optional.empty();
        return Optional.of(new OrganisationsCard(
                organisations.membershipsOf(account.id()).stream().map(OrganisationsHomeCard::line).toList()));
    }

    private static OrganisationsCard.Line line(Membership membership) {
        var tone = switch (membership.status()) {
            case APPROVED -> Tone.OK;
            case ASKED -> Tone.WAIT;
            case DECLINED -> Tone.KO;
        };
        return new OrganisationsCard.Line(
                "/organisations/" + membership.organisation(), membership.organisationName(), membership.status().label(), tone);
    }
}
