package fr.levain.guidance;

import fr.levain.consents.Consents;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authority's basket: nobody is left without an answer. */
@Service
@Transactional
public class UnclaimedRequests {
    private final RequestStore requests;
    private final HandoverStore handovers;
    private final RequestListStore lists;
    private final SettingsStore settings;
    private final Routing routing;
    private final Consents consents;
    private final Partners partners;
    private final RequestMails mails;
    private final Clock clock;

    UnclaimedRequests(
            RequestStore requests, HandoverStore handovers, RequestListStore lists, SettingsStore settings, Routing routing,
            Consents consents, Partners partners, RequestMails mails, Clock clock) {
        this.requests = requests;
        this.handovers = handovers;
        this.lists = lists;
        this.settings = settings;
        this.routing = routing;
        this.consents = consents;
        this.partners = partners;
        this.mails = mails;
        this.clock = clock;
    }

    /** Those that nobody takes, whoever waits longest first. */
    @Transactional(readOnly = true)
    public List<RequestLine> basket(Optional<UUID> after) {
        return lists.inBasket(List.of(RequestStatus.UNCLAIMED), clock.instant(), after, PartnerRequests.PAGE + 1);
    }

    /** Those with partners for at least this many days. */
    @Transactional(readOnly = true)
    public List<RequestLine> slow(int days, Optional<UUID> after) {
        return lists.inBasket(List.of(RequestStatus.OPEN, RequestStatus.TAKEN), clock.instant().minus(Duration.ofDays(days)), after,
                PartnerRequests.PAGE + 1);
    }

    /** Opens it, and writes down who looked. @throws NotFound when its author took it back */
    public OrientationRequest open(String reference, Caller caller) {
        var request = requests.byReference(reference).orElseThrow(() -> new NotFound("request " + reference));
        return consents.look(request.id().subject(), Consents.AUTHORITY, officer(caller), clock.instant()).map(_ -> request)
                .orElseThrow(() -> new NotFound("request " + reference));
    }

    @Transactional(readOnly = true)
    public List<Handover> handovers(RequestId id) {
        return handovers.of(id);
    }

    /** Whether an officer may act on it: it is in the basket, or a partner keeps it too long. */
    @Transactional(readOnly = true)
    public boolean isForAuthority(OrientationRequest request) {
        var late = clock.instant().minus(Duration.ofDays(settings.find().orElse(RequestSettings.NONE).unansweredDays()));
        return request.status() == RequestStatus.UNCLAIMED || request.status() == RequestStatus.TAKEN && request.since().isBefore(late);
    }

    /**
     * Sends it to other partners. Those its author has not agreed to see it once they agree.
     *
     * @return names of those who must be agreed to first
     * @throws Stale when somebody took it in between
     */
    public List<String> reroute(String reference, Set<String> to, Caller caller) {
        officer(caller);
        var request = locked(reference);
        if (!isForAuthority(request)) throw new Stale("request " + reference);
        var now = clock.instant();
        handovers.of(request.id()).stream().filter(each -> each.status() == HandoverStatus.TAKEN).forEach(each -> routing.close(each, now, caller));
        var known = to.stream().sorted().filter(slug -> partners.find(slug).filter(each -> !each.retired()).isPresent()).toList();
        if (known.isEmpty()) throw new NotFound("partners");
        var toAgree = known.stream().filter(slug -> !routing.passOn(request, Consents.AUTHORITY, slug, now, caller)).map(partners::nameOf).toList();
        routing.reopened(request, now, caller);
        mails.news(request, "Le service de la Région adresse votre demande à d’autres organisations.");
        return toAgree;
    }

    /** The authority answers itself. @throws Stale when somebody took it in between */
    public void answer(String reference, String text, Caller caller) {
        var officer = officer(caller);
        var request = locked(reference);
        if (!isForAuthority(request)) throw new Stale("request " + reference);
        routing.answer(request, text.strip(), Consents.AUTHORITY, Optional.of(officer.id()), clock.instant(), caller);
    }

    private OrientationRequest locked(String reference) {
        var request = requests.byReference(reference).orElseThrow(() -> new NotFound("request " + reference));
        if (consents.inForce(request.id().subject(), Consents.AUTHORITY).isEmpty()) throw new NotFound("request " + reference);
        return requests.lock(request.id());
    }

    private static Caller.Account officer(Caller caller) {
        if (!caller.isOfficer()) throw new NotAllowed();
        return caller.signedIn();
    }
}
