package fr.levain.support;

import fr.levain.guidance.Funder;
import fr.levain.guidance.FundingShortlist;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The funders noted beside a request go on in the follow-up it opens: those asked in its funding plan, those to see in its actions. */
@Component
class CarriedFunding {
    private final FundingShortlist shortlist;
    private final FundingStore funding;
    private final FollowUpStore followUp;

    CarriedFunding(FundingShortlist shortlist, FundingStore funding, FollowUpStore followUp) {
        this.shortlist = shortlist;
        this.funding = funding;
        this.followUp = followUp;
    }

    void carry(SupportPlan plan, Instant now, Caller caller) {
        if (plan.origin() == Origin.REQUEST) shortlist.follow(plan.originRef(), plan.reference(), caller).forEach(line -> carry(plan.id(), line, now));
    }

    private void carry(SupportId plan, Funder line, Instant now) {
        switch (line.status()) {
            case ASKED -> asked(plan, line, now);
            case GRANTED -> funding.answer(plan, asked(plan, line, now), Funding.Answer.GRANTED, line.amount(), line.day());
            case REFUSED -> funding.answer(plan, asked(plan, line, now), Funding.Answer.REFUSED, Optional.empty(), line.day());
            case TO_CONTACT -> toDo(plan, "Contacter " + line.name(), now);
            case CONTACTED -> toDo(plan, "Reprendre avec %s, contacté le %s".formatted(line.name(), French.day(line.day())), now);
        }
    }

    private UUID asked(SupportId plan, Funder line, Instant now) {
        var id = UuidV7.at(now);
        funding.add(plan, new Funding(id, line.name(), line.amount().orElse(Euros.ZERO), line.day(), Funding.Answer.AWAITED, Optional.empty(), Optional.empty()));
        return id;
    }

    private void toDo(SupportId plan, String what, Instant now) {
        followUp.add(plan, new Action(UuidV7.at(now), Action.Kind.ACTION, what, "", Optional.empty(), Optional.empty()));
    }
}
