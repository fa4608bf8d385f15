package fr.levain.guidance;

import fr.levain.consents.Consent;
import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.directory.Partners;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings a request to a partner, takes it away, and never leaves it with nobody. Whoever calls holds its lock. */
@Component
class Routing {
    static final Set<Shared> EVERYTHING = EnumSet.of(Shared.PROJECT, Shared.CONTACT);

    private final RequestStore requests;
    private final HandoverStore handovers;
    private final Consents consents;
    private final Partners partners;
    private final RequestMails mails;
    private final ApplicationEventPublisher events;

    Routing(
            RequestStore requests, HandoverStore handovers, Consents consents, Partners partners, RequestMails mails,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.handovers = handovers;
        this.consents = consents;
        this.partners = partners;
        this.mails = mails;
        this.events = events;
    }

    /** Its author lets this partner see it, and has just said so. */
    void sendAsChosen(OrientationRequest request, String partner, Instant at, Caller by) {
        consents.give(request.id().subject(), partner, EVERYTHING, at, by);
        if (handovers.add(UuidV7.at(at), request.id(), partner, HandoverStatus.WAITING, null, at)) mails.toTake(request, partner);
    }

    /**
     * Somebody thinks this partner is better placed: it goes there when its author agreed to that, else they are asked.
     *
     * @param from a partner's slug, or the authority
     * @return whether the partner sees it at once
     */
    boolean passOn(OrientationRequest request, String from, String to, Instant at, Caller by) {
        var covered = covers(request, to);
        var status = covered ? HandoverStatus.WAITING : HandoverStatus.AWAITING_CONSENT;
        if (!handovers.add(UuidV7.at(at), request.id(), to, status, from, at)) return covered;
        if (covered) {
            consents.give(request.id().subject(), to, EVERYTHING, at, by);
            mails.toTake(request, to);
        } else {
            events.publishEvent(new HandoverProposed(request.id(), at, by, to, from));
            mails.agreementAsked(request, from.equals(Consents.AUTHORITY) ? "Le service de la Région" : partners.nameOf(from), to);
        }
        return covered;
    }

    /** What its author refused once is never taken for granted again. */
    private boolean covers(OrientationRequest request, String partner) {
        if (consents.inForce(request.id().subject(), partner).isPresent()) return true;
        var revoked = consents.of(request.id().subject()).stream().map(Consent::recipient).anyMatch(partner::equals);
        var refused = handovers.of(request.id()).stream()
                .anyMatch(each -> each.partner().equals(partner) && each.status() == HandoverStatus.REFUSED);
        return request.mayPassOn() && !revoked && !refused;
    }

    void close(Handover handover, Instant at, Caller by) {
        handovers.move(handover, HandoverStatus.CLOSED, null, null, at);
        events.publishEvent(new HandoverClosed(handover.request(), at, by, handover.partner()));
    }

    /** Closes what is still open with the others. */
    void closeAll(OrientationRequest request, Optional<Handover> but, boolean told, Instant at, Caller by) {
        for (var each : handovers.of(request.id())) {
            if (!each.status().isOpen() || but.filter(kept -> kept.id().equals(each.id())).isPresent()) continue;
            close(each, at, by);
            if (told && each.status() == HandoverStatus.WAITING) mails.closed(request, each.partner());
        }
    }

    /**
     * After a partner let it go: the others still have it, or the authority takes over.
     *
     * @return whether the authority does
     */
    boolean settle(RequestId id, String why, Instant at, Caller by) {
        var request = requests.lock(id);
        var someone = handovers.of(id).stream().map(Handover::status).anyMatch(HandoverStatus::isOpen);
        var alone = !someone && (request.status() == RequestStatus.OPEN || request.status() == RequestStatus.TAKEN);
        if (alone) unclaimed(request, why, at, by);
        else if (someone && request.status() == RequestStatus.TAKEN && request.takenBy().isEmpty()) reopened(request, at, by);
        return alone;
    }

    void unclaimed(OrientationRequest request, String why, Instant at, Caller by) {
        requests.move(request, RequestStatus.UNCLAIMED, at);
        requests.takenBy(request.id(), null);
        events.publishEvent(new RequestUnclaimed(request.id(), at, by, why));
        mails.unclaimed(request);
    }

    void reopened(OrientationRequest request, Instant at, Caller by) {
        requests.move(request, RequestStatus.OPEN, at);
        requests.takenBy(request.id(), null);
        events.publishEvent(new RequestReopened(request.id(), at, by));
    }

    /** Whoever answered or took it back leaves nothing to see but to those who answered. */
    void answer(OrientationRequest request, String answer, String by, Optional<AccountId> person, Instant at, Caller caller) {
        requests.answered(request.id(), answer, by);
        requests.move(request, RequestStatus.ANSWERED, at);
        handovers.of(request.id()).stream().filter(each -> each.status() == HandoverStatus.TAKEN && each.partner().equals(by)).findFirst()
                .ifPresent(taken -> handovers.move(taken, HandoverStatus.ANSWERED, person.orElse(null), null, at));
        closeAll(request, Optional.empty(), true, at, caller);
        events.publishEvent(new RequestAnswered(request.id(), at, caller, by));
        mails.answered(request);
    }
}
