package fr.levain.guidance;

import fr.levain.consents.Consents;
import fr.levain.directory.Partners;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import fr.levain.projects.ProjectId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A request for orientation as its author sees it, through the private link that each mail carries. */
@Service
@Transactional
public class OrientationRequests {
    /** Open at once from one address. */
    public static final int AT_ONCE = 5;

    private final RequestStore requests;
    private final HandoverStore handovers;
    private final SettingsStore settings;
    private final Routing routing;
    private final Erasure erasure;
    private final Consents consents;
    private final Partners partners;
    private final RequestMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrientationRequests(
            RequestStore requests, HandoverStore handovers, SettingsStore settings, Routing routing, Erasure erasure, Consents consents,
            Partners partners, RequestMails mails, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.handovers = handovers;
        this.settings = settings;
        this.routing = routing;
        this.erasure = erasure;
        this.consents = consents;
        this.partners = partners;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when the authority takes no request: its pack names no partner. */
    @Transactional(readOnly = true)
    public Optional<RequestSettings> settings() {
        return settings.find().filter(found -> !partners.needs().isEmpty());
    }

    @Transactional(readOnly = true)
    public boolean hasTooManyOpen(String email) {
        return requests.openOf(email) >= AT_ONCE;
    }

    /** Sends it to those its author chose; to the authority when nobody suits. The same form sent twice is one request. */
    public OrientationRequest send(RequestDraft draft, Caller by) {
        var now = clock.instant();
        var id = RequestId.at(now);
        var account = by instanceof Caller.Account known ? known.id() : null;
        var made = new OrientationRequest(
                id, requests.nextReference(LocalDate.ofInstant(now, French.PARIS).getYear()), token(), RequestStatus.OPEN, now, now,
                draft.project().orElseGet(() -> ProjectId.at(now)), draft.commune().label(), draft.commune().department().value(),
                draft.kind(), draft.needs(), draft.mayPassOn(), draft.words(), draft.answers(), Optional.of(draft.requester()),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        if (!requests.add(made, draft.key(), account)) return requests.byKey(draft.key()).orElseThrow();
        events.publishEvent(new RequestSent(id, now, by, made.department(), String.join(",", made.needs())));
        // the authority looks after the request as long as its author does not take it back
        consents.give(id.subject(), Consents.AUTHORITY, Routing.EVERYTHING, now, by);
        var chosen = draft.partners().stream().sorted().filter(slug -> partners.find(slug).filter(each -> !each.retired()).isPresent()).toList();
        chosen.forEach(slug -> routing.sendAsChosen(made, slug, now, by));
        mails.recorded(made, chosen);
        if (chosen.isEmpty()) routing.settle(id, "NOBODY", now, by);
        return requests.byKey(draft.key()).orElseThrow();
    }

    /** @throws NotFound when the link leads nowhere */
    @Transactional(readOnly = true)
    public OrientationRequest byToken(String token) {
        return requests.byToken(token).orElseThrow(() -> new NotFound("request"));
    }

    @Transactional(readOnly = true)
    public List<Handover> handovers(RequestId id) {
        return handovers.of(id);
    }

    /** The last requests a person left while signed in. */
    @Transactional(readOnly = true)
    public List<OrientationRequest> of(AccountId account) {
        return requests.of(account, 10);
    }

    /** Its author agrees that another partner sees it. Agreed twice, it is agreed once. */
    public void agree(String token, UUID handover, Caller by) {
        var request = requests.lock(byToken(token).id());
        var now = clock.instant();
        asked(request, handover).ifPresent(each -> {
            handovers.move(each, HandoverStatus.WAITING, null, null, now);
            consents.give(request.id().subject(), each.partner(), Routing.EVERYTHING, now, by);
            events.publishEvent(new HandoverAgreed(request.id(), now, by, each.partner()));
            if (request.status() == RequestStatus.UNCLAIMED) routing.reopened(request, now, by);
            mails.toTake(request, each.partner());
        });
    }

    /** Its author does not want that partner to see it. */
    public void refuse(String token, UUID handover, Caller by) {
        var request = requests.lock(byToken(token).id());
        var now = clock.instant();
        asked(request, handover).ifPresent(each -> {
            handovers.move(each, HandoverStatus.REFUSED, null, null, now);
            events.publishEvent(new HandoverRefused(request.id(), now, by, each.partner()));
            routing.settle(request.id(), "DECLINED", now, by);
        });
    }

    /** From now on this partner sees nothing of it. */
    public void revoke(String token, String partner, Caller by) {
        var request = requests.lock(byToken(token).id());
        if (partner.equals(Consents.AUTHORITY)) throw new NotFound("consent");
        var now = clock.instant();
        consents.revoke(request.id().subject(), partner, now, by);
        for (var each : handovers.of(request.id())) {
            if (!each.partner().equals(partner) || !each.status().isOpen()) continue;
            routing.close(each, now, by);
            if (each.status() == HandoverStatus.TAKEN) requests.takenBy(request.id(), null);
        }
        if (!request.status().isClosed()) routing.settle(request.id(), "REVOKED", now, by);
    }

    /** Its author takes it back: nobody sees it any more, and what tells something of them is erased at once. */
    public void withdraw(String token, Caller by) {
        var request = requests.lock(byToken(token).id());
        var now = clock.instant();
        if (!request.status().isClosed()) {
            routing.closeAll(request, Optional.empty(), true, now, by);
            requests.move(request, RequestStatus.WITHDRAWN, now);
            events.publishEvent(new RequestWithdrawn(request.id(), now, by));
        }
        consents.revokeAll(request.id().subject(), now, by);
        erasure.erase(request, now, by);
    }

    /** @return false when it was said before */
    public boolean say(String token, Satisfaction satisfaction, String comment, Caller by) {
        var request = byToken(token);
        if (request.status() != RequestStatus.ANSWERED) throw new NotFound("answer");
        var now = clock.instant();
        var said = requests.satisfied(request.id(), satisfaction, comment.strip(), now);
        if (said) events.publishEvent(new SatisfactionGiven(request.id(), now, by, satisfaction.name()));
        return said;
    }

    private Optional<Handover> asked(OrientationRequest request, UUID handover) {
        return handovers.of(request.id()).stream()
                .filter(each -> each.id().equals(handover) && each.status() == HandoverStatus.AWAITING_CONSENT)
                .findFirst();
    }

    /** Nobody guesses it: 192 random bits. */
    private static String token() {
        return LinkSecret.drawn(24);
    }
}
