package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.applications.Participant;
import fr.levain.applications.Participants;
import fr.levain.directory.OrganisationView;
import fr.levain.directory.Organisations;
import fr.levain.guidance.OrientationRequest;
import fr.levain.guidance.PartnerRequests;
import fr.levain.guidance.Requester;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What is known already of a project to follow: nothing of it is typed again. A reference that leads nowhere fails no transaction. */
@Service
public class Sources {
    private final PartnerRequests requests;
    private final Applications applications;
    private final Participants participants;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Territories territories;

    Sources(PartnerRequests requests, Applications applications, Participants participants, Organisations organisations, Accounts accounts, Territories territories) {
        this.requests = requests;
        this.applications = applications;
        this.participants = participants;
        this.organisations = organisations;
        this.accounts = accounts;
        this.territories = territories;
    }

    /** @return empty when the caller took no such request, and was invited to no such dossier */
    public Optional<Source> find(String typed, Caller caller) {
        var reference = typed.strip().toUpperCase(java.util.Locale.ROOT);
        try {
            return reference.contains("-ORI-") ? request(reference, caller) : Optional.of(dossier(new ApplicationReference(reference), caller));
        } catch (NotFound | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private Optional<Source> request(String reference, Caller caller) {
        var opened = requests.open(reference, caller);
        var request = opened.request();
        return opened.contactShown() ? request.requester().map(known -> new Source(Origin.REQUEST, request.reference(), request.project(), request.title(), holder(request, known)))
                : Optional.empty();
    }

    /** Of a dossier the caller was invited to by name: what an officer may read of it is for the service, not for a partner. */
    private Source dossier(ApplicationReference reference, Caller caller) {
        var me = caller.signedIn().id();
        if (participants.of(reference, caller).stream().noneMatch(each -> each.state() == Participant.State.JOINED && each.account().filter(me::equals).isPresent()))
            throw new NotFound("dossier " + reference);
        var view = applications.byReference(reference, caller);
        var author = accounts.person(view.author());
        return new Source(Origin.DOSSIER, reference.toString(), view.project(), view.shownTitle(),
                holder(organisations.view(view.holder()), author.name(), author.hasAddress() ? author.email() : "", author.phone().orElse("")));
    }

    private static Holder holder(OrientationRequest request, Requester known) {
        return new Holder(known.name(), known.email(), known.phone().orElse(""), "", "", request.commune(), request.department());
    }

    Holder holder(OrganisationView organisation, String name, String email, String phone) {
        var commune = organisation.commune().flatMap(territories::commune);
        return new Holder(name, email, phone, organisation.name(), commune.map(each -> each.code().value()).orElse(""),
                commune.map(Commune::label).orElse(""), organisation.department().orElse(""));
    }
}
