package fr.levain.guidance;

import fr.levain.consents.AgreedThing;
import fr.levain.consents.AgreedThings;
import fr.levain.consents.Consents;
import fr.levain.kernel.Caller;
import fr.levain.projects.ProjectId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What people let others see of their requests. */
@Component
class RequestAgreements implements AgreedThings {
    /** Of one person, on one page. */
    private static final int MOST = 20;

    private final RequestStore store;
    private final ProjectRequests ofProject;
    private final HandoverStore handovers;
    private final OrientationRequests requests;

    RequestAgreements(RequestStore store, ProjectRequests ofProject, HandoverStore handovers, OrientationRequests requests) {
        this.store = store;
        this.ofProject = ofProject;
        this.handovers = handovers;
        this.requests = requests;
    }

    @Override
    public List<AgreedThing> of(Caller.Account holder) {
        return things(store.ofHolder(holder.id(), holder.email(), MOST));
    }

    @Override
    public List<AgreedThing> of(Bearer bearer) {
        return things(ofProject.of(new ProjectId(bearer.project())).stream()
                .filter(each -> each.requester().filter(who -> who.email().equalsIgnoreCase(bearer.email())).isPresent()).toList()).reversed();
    }

    @Override
    public Optional<Bearer> bearer(String link) {
        return store.byToken(link).flatMap(request -> request.requester().map(who -> new Bearer(request.project().value(), who.email())));
    }

    @Override
    public boolean revoke(AgreedThing thing, String recipient, Caller by) {
        if (!thing.about().kind().equals(RequestId.KIND)) return false;
        requests.revoke(thing.link(), recipient, by);
        return true;
    }

    private List<AgreedThing> things(List<OrientationRequest> all) {
        var live = all.stream().filter(each -> !each.erased()).toList();
        var readers = handovers.readers(live.stream().map(OrientationRequest::id).toList());
        return live.stream().map(request -> thing(request, readers)).toList();
    }

    /** An agreement stays in force after a partner has let the request go, but opens nothing any more. */
    private static AgreedThing thing(OrientationRequest request, Map<RequestId, Set<String>> readers) {
        var open = readers.getOrDefault(request.id(), Set.of());
        return new AgreedThing(
                request.id().subject(), "Demande d’accompagnement", "Demande " + request.reference(), request.token(), request.privatePath(), request.project().value(),
                consent -> !consent.isInForce() || consent.recipient().equals(Consents.AUTHORITY) || open.contains(consent.recipient()),
                consent -> !consent.recipient().equals(Consents.AUTHORITY), "Retirer mon accord");
    }
}
