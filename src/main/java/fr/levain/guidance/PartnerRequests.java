package fr.levain.guidance;

import fr.levain.consents.ConsentWithdrawn;
import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.guidance.TakeResult.AlreadyTaken;
import fr.levain.guidance.TakeResult.NoLongerOpen;
import fr.levain.guidance.TakeResult.Taken;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests as the people of a partner see them: theirs only, and only while their author agrees. */
@Service
@Transactional
public class PartnerRequests {
    /** Lines on one page. */
    public static final int PAGE = 30;

    private final RequestStore requests;
    private final HandoverStore handovers;
    private final RequestListStore lists;
    private final Routing routing;
    private final Consents consents;
    private final Partners partners;
    private final PartnerTeams teams;
    private final RequestMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerRequests(
            RequestStore requests, HandoverStore handovers, RequestListStore lists, Routing routing, Consents consents, Partners partners,
            PartnerTeams teams, RequestMails mails, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.handovers = handovers;
        this.lists = lists;
        this.routing = routing;
        this.consents = consents;
        this.partners = partners;
        this.teams = teams;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** One line more than a page, when there is a next one. */
    @Transactional(readOnly = true)
    public List<RequestLine> list(List<HandoverStatus> statuses, Optional<UUID> after, Caller caller) {
        var mine = teams.of(caller);
        return mine.isEmpty() ? List.of() : lists.ofPartners(mine, statuses, after, PAGE + 1);
    }

    /** How many wait to be taken; counts no further than 100. */
    @Transactional(readOnly = true)
    public long waiting(Caller caller) {
        var mine = teams.of(caller);
        return mine.isEmpty() ? 0 : lists.countOf(mine, HandoverStatus.WAITING, 100);
    }

    /**
     * Opens it, and writes down who looked.
     *
     * @throws NotFound when it is not theirs, or no longer: as if it did not exist
     */
    public RequestForPartner open(String reference, Caller caller) {
        var request = requests.byReference(reference).orElseThrow(() -> new NotFound("request " + reference));
        var handover = mine(request, caller).filter(each -> each.status().isReadable()).orElseThrow(() -> new NotFound("request " + reference));
        var consent = consents.look(request.id().subject(), handover.partner(), caller.signedIn(), clock.instant())
                .orElseThrow(() -> new NotFound("request " + reference));
        return new RequestForPartner(request, handover, handover.status() != HandoverStatus.WAITING && consent.shared().contains(Shared.CONTACT));
    }

    /** Takes it up. When two people do so at once, one of them is told that the other did. */
    public TakeResult take(String reference, Caller caller) {
        var request = locked(reference);
        var handover = mine(request, caller).orElseThrow(() -> new NotFound("request " + reference));
        agreed(request, handover);
        if (handover.status() == HandoverStatus.TAKEN)
            return handover.account().filter(caller.signedIn().id()::equals).isPresent()
                    ? new Taken(reference)
                    : new AlreadyTaken(partners.nameOf(handover.partner()), handover.since(), true);
        if (request.status() == RequestStatus.TAKEN && request.takenBy().isPresent())
            return new AlreadyTaken(partners.nameOf(request.takenBy().get()), request.since(), false);
        if (handover.status() != HandoverStatus.WAITING || request.status().isClosed()) return new NoLongerOpen();
        var now = clock.instant();
        handovers.move(handover, HandoverStatus.TAKEN, caller.signedIn().id(), null, now);
        requests.move(request, RequestStatus.TAKEN, now);
        requests.takenBy(request.id(), handover.partner());
        events.publishEvent(new RequestTaken(request.id(), now, caller, handover.partner()));
        routing.closeAll(request, Optional.of(handover), true, now, caller);
        mails.news(request, partners.nameOf(handover.partner()) + " prend votre demande en charge et vous contacte.");
        return new Taken(reference);
    }

    /**
     * @throws ConsentWithdrawn when whoever asked took their consent back in between
     * @throws Stale when it was taken by somebody else, or closed, in between
     */
    public void decline(String reference, String reason, Caller caller) {
        var request = locked(reference);
        var handover = acting(request, caller);
        var now = clock.instant();
        handovers.move(handover, HandoverStatus.DECLINED, caller.signedIn().id(), reason.strip(), now);
        events.publishEvent(new RequestDeclined(request.id(), now, caller, handover.partner()));
        release(request, handover, now, caller, " ne peut pas prendre votre demande.");
    }

    /**
     * Says that another partner is better placed.
     *
     * @return whether that one sees it at once; else its author is asked first
     * @throws Stale when it was taken by somebody else, or closed, in between
     */
    public boolean passOn(String reference, String to, String reason, Caller caller) {
        var request = locked(reference);
        var handover = acting(request, caller);
        if (handover.partner().equals(to) || partners.find(to).filter(each -> !each.retired()).isEmpty()) throw new NotFound("partner " + to);
        var now = clock.instant();
        handovers.move(handover, HandoverStatus.PASSED_ON, caller.signedIn().id(), reason.strip(), now);
        events.publishEvent(new RequestPassedOn(request.id(), now, caller, handover.partner(), to));
        var seen = routing.passOn(request, handover.partner(), to, now, caller);
        release(request, handover, now, caller, seen
                ? " transmet votre demande à %s.".formatted(partners.nameOf(to))
                : " vous propose de transmettre votre demande à %s.".formatted(partners.nameOf(to)));
        return seen;
    }

    /** @throws ConsentWithdrawn when whoever asked took their consent back in between @throws Stale when it is no longer theirs to answer */
    public void answer(String reference, String text, Caller caller) {
        var request = locked(reference);
        var handover = acting(request, caller);
        if (handover.status() != HandoverStatus.TAKEN) throw new Stale("request " + reference);
        routing.answer(request, text.strip(), handover.partner(), Optional.of(caller.signedIn().id()), clock.instant(), caller);
    }

    private void release(OrientationRequest request, Handover handover, java.time.Instant now, Caller caller, String step) {
        if (handover.status() == HandoverStatus.TAKEN) requests.takenBy(request.id(), null);
        var alone = routing.settle(request.id(), "DECLINED", now, caller);
        mails.news(request, partners.nameOf(handover.partner()) + step + (alone ? " Le service de la Région la reprend." : ""));
    }

    private OrientationRequest locked(String reference) {
        var request = requests.byReference(reference).orElseThrow(() -> new NotFound("request " + reference));
        return requests.lock(request.id());
    }

    private Optional<Handover> mine(OrientationRequest request, Caller caller) {
        var mine = teams.of(caller);
        return mine.isEmpty() ? Optional.empty() : handovers.with(request.id(), mine);
    }

    private Handover acting(OrientationRequest request, Caller caller) {
        var handover = mine(request, caller).orElseThrow(() -> new NotFound("request " + request.reference()));
        agreed(request, handover);
        if (handover.status() != HandoverStatus.WAITING && handover.status() != HandoverStatus.TAKEN)
            throw new Stale("request " + request.reference());
        return handover;
    }

    private void agreed(OrientationRequest request, Handover handover) {
        if (consents.isWithdrawn(request.id().subject(), handover.partner())) throw new ConsentWithdrawn("la demande", request.reference());
        if (consents.inForce(request.id().subject(), handover.partner()).isEmpty()) throw new NotFound("request " + request.reference());
    }
}
