package fr.levain.guidance;

import fr.levain.consents.Consents;
import fr.levain.kernel.Caller;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is left of a request once it is erased: needs, a place, dates, and what came of it, for the figures. */
@Component
class Erasure {
    private final RequestStore requests;
    private final FunderStore funders;
    private final Consents consents;
    private final ApplicationEventPublisher events;

    Erasure(RequestStore requests, FunderStore funders, Consents consents, ApplicationEventPublisher events) {
        this.requests = requests;
        this.funders = funders;
        this.consents = consents;
        this.events = events;
    }

    void erase(OrientationRequest request, Instant at, Caller by) {
        if (request.erased()) return;
        requests.erase(request.id(), at);
        funders.forget(request.project());
        consents.forget(request.id().subject());
        events.publishEvent(new RequestErased(request.id(), at, by));
    }
}
