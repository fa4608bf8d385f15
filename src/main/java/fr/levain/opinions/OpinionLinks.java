package fr.levain.opinions;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links of people asked. The link alone shows what the public may know; the code sent to the address asked opens the
 * rest, in the browser where it was typed.
 */
@Service
@Transactional
public class OpinionLinks {
    private static final String PURPOSE = "opinion";
    private static final int CODES_AN_HOUR = 5;
    private static final int TRIES = 5;
    private static final Duration SAME_CLICK = Duration.ofMinutes(1);

    private final OpinionLinkStore links;
    private final OpinionStore store;
    private final OpinionRequests requests;
    private final OpinionsInPack pack;
    private final Excerpts excerpts;
    private final Applications applications;
    private final OpinionMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpinionLinks(
            OpinionLinkStore links, OpinionStore store, OpinionRequests requests, OpinionsInPack pack, Excerpts excerpts,
            Applications applications, OpinionMails mails, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.store = store;
        this.requests = requests;
        this.pack = pack;
        this.excerpts = excerpts;
        this.applications = applications;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param pass what this browser kept of a code typed; blank when it kept none
     * @throws NotFound when no such link was ever sent
     */
    @Transactional(readOnly = true)
    public OpinionOpening open(OpinionKey key, String pass) {
        var link = links.find(key).orElseThrow(() -> new NotFound("opinion"));
        if (link.opinion().isEmpty()) return new OpinionOpening.Withdrawn();
        var opinion = store.find(link.opinion().get()).orElseThrow(() -> new NotFound("opinion"));
        var now = clock.instant();
        if (link.replaced() || !now.isBefore(link.expiresAt()))
            return new OpinionOpening.Closed(key, link.replaced(), opinion.person().maskedEmail());
        return switch (opinion.status()) {
            case DECLINED, RECUSED, SILENT, HIDDEN -> new OpinionOpening.Over(opinion.status());
            case ASKED, OPENED, ANSWERED -> {
                var summary = excerpts.summary(view(opinion));
                yield !pass.isBlank() && links.isPass(opinion.id(), pass, now)
                        ? new OpinionOpening.Inside(key, opinion, summary, bearer(link, opinion))
                        : new OpinionOpening.Door(key, summary.unnamed(), opinion.kind(), opinion.status(), opinion.dueOn(), opinion.person().maskedEmail());
            }
        };
    }

    /** A code to the address asked, and to no other. False when too many were sent in the last hour. */
    public boolean sendCode(OpinionKey key) {
        var found = usable(key);
        if (found.isEmpty()) return false;
        var opinion = found.get();
        var now = clock.instant();
        if (links.codesSince(opinion.id(), now.minus(SAME_CLICK)) > 0) return true;
        if (links.codesSince(opinion.id(), now.minus(Duration.ofHours(1))) >= CODES_AN_HOUR) return false;
        var code = LinkSecret.code();
        links.putCode(opinion.id(), code, now);
        events.publishEvent(new OpinionCodeSent(opinion.application(), now, bearer(links.find(key).orElseThrow(), opinion), opinion.id(), opinion.kind().slug()));
        mails.code(view(opinion), opinion, code, now.plus(pack.settings().times().codeLife()));
        return true;
    }

    public CodeResult confirm(OpinionKey key, String typed) {
        var found = usable(key);
        if (found.isEmpty()) return new CodeResult.Spent();
        var id = found.get().id();
        var now = clock.instant();
        var sent = links.code(id);
        var times = pack.settings().times();
        if (sent.isEmpty() || sent.get().attempts() >= TRIES || !now.isBefore(sent.get().sentAt().plus(times.codeLife()))) return new CodeResult.Spent();
        var code = typed.replaceAll("[\\s\\p{Z}]", "");
        // what is not a code tries nothing
        if (!code.matches("\\d{6}")) return new CodeResult.Wrong(TRIES - sent.get().attempts());
        if (!sent.get().isFor(id, code)) {
            links.codeFailed(id);
            var left = TRIES - sent.get().attempts() - 1;
            return left == 0 ? new CodeResult.Spent() : new CodeResult.Wrong(left);
        }
        links.codeUsed(id);
        return new CodeResult.Done(links.pass(id, now.plus(times.passLife())));
    }

    /** What else is asked of the same address: who typed a code sent there may open it. The most pressing first. */
    @Transactional(readOnly = true)
    public List<OtherOpinion> others(OpinionOpening.Inside inside) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var others = store.askedOf(inside.opinion().person().email()).stream().filter(each -> !each.id().equals(inside.opinion().id())).toList();
        var views = applications.views(others.stream().map(Opinion::application).toList());
        return others.stream().map(each -> new OtherOpinion(each.id(), views.get(each.application()).shownTitle(), each.status(), each.dueOn(), today)).toList();
    }

    /** Its own link and its own pass. @throws NotFound when it is asked of somebody else, or of nobody any more */
    public OpenedOther open(OpinionOpening.Inside inside, OpinionId id) {
        var other = store.askedOf(inside.opinion().person().email()).stream().filter(each -> each.id().equals(id) && !id.equals(inside.opinion().id())).findFirst()
                .orElseThrow(() -> new NotFound("opinion " + id));
        var now = clock.instant();
        events.publishEvent(new OpinionLinkSent(other.application(), now, inside.bearer(), id, other.kind().slug()));
        return new OpenedOther(requests.draw(other, now), links.pass(id, now.plus(pack.settings().times().passLife())));
    }

    public record OpenedOther(OpinionKey key, String pass) {}

    /** Another link, to the address asked: whoever holds an old one learns nothing from it. False when too many were sent today. */
    public boolean sendNew(OpinionKey key) {
        var link = links.find(key).orElseThrow(() -> new NotFound("opinion"));
        if (link.opinion().isEmpty()) return false;
        var opinion = store.lock(link.opinion().get());
        var now = clock.instant();
        var inUse = !link.replaced() && now.isBefore(link.expiresAt());
        if (inUse || !opinion.status().isAwaited() || isOver(opinion, now)) return false;
        if (links.sentSince(opinion.id(), now.minus(Duration.ofDays(1))) >= OpinionRequests.LINKS_A_DAY) return false;
        events.publishEvent(new OpinionLinkSent(opinion.application(), now, bearer(link, opinion), opinion.id(), opinion.kind().slug()));
        mails.asked(view(opinion), opinion, requests.draw(opinion, now));
        return true;
    }

    /** Long after the date, only the service opens it again, by prolonging. */
    private boolean isOver(Opinion opinion, Instant now) {
        return now.isAfter(opinion.dueOn().plusDays(1L + pack.settings().times().linkDays()).atStartOfDay(French.PARIS).toInstant());
    }

    private Optional<Opinion> usable(OpinionKey key) {
        return open(key, "") instanceof OpinionOpening.Door ? links.find(key).flatMap(link -> link.opinion()).map(store::lock) : Optional.empty();
    }

    private ApplicationView view(Opinion opinion) {
        return applications.view(opinion.application());
    }

    private static Caller.LinkBearer bearer(OpinionLinkStore.Link link, Opinion opinion) {
        return new Caller.LinkBearer(link.id(), PURPOSE, opinion.id().subject(), link.expiresAt());
    }
}
