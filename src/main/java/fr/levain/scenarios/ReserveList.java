package fr.levain.scenarios;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Scores;
import fr.levain.envelopes.Draw;
import fr.levain.envelopes.EnvelopeList;
import fr.levain.envelopes.EnvelopeView;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Favourable opinions without money, in order, and who comes next when some is freed. Never an award by itself (I1). */
@Service
@Transactional
public class ReserveList {
    private static final int PAGE = 50;
    private static final Caller ITSELF = new Caller.System("scenarios-reserve");

    /** @param amount that those who wait would take */
    public record Count(String envelope, int waiting, int promoted, Euros amount) {}

    /** @param more whether others follow */
    public record Listed(Optional<EnvelopeView> envelope, List<ReserveEntry> entries, boolean more) {}

    private final ReserveStore store;
    private final ProfileStore rules;
    private final Scores scores;
    private final Applications applications;
    private final Envelopes envelopes;
    private final EnvelopeList figures;
    private final ReserveMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReserveList(ReserveStore store, ProfileStore rules, Scores scores, Applications applications, Envelopes envelopes, EnvelopeList figures, ReserveMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.scores = scores;
        this.applications = applications;
        this.envelopes = envelopes;
        this.figures = figures;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Count> counts() {
        return store.counts();
    }

    /** Titles of these envelopes, by slug. */
    @Transactional(readOnly = true)
    public Map<String, String> titles() {
        return envelopes.all().stream().collect(Collectors.toMap(EnvelopeView::slug, EnvelopeView::title));
    }

    /** Without the scores this reader may not see yet, nor anything of the dossiers they withdrew from. @param page from 0, fifty by page */
    @Transactional(readOnly = true)
    public Listed of(String envelope, int page, Caller reader) {
        var found = store.listed(envelope, page * PAGE, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var withheld = scores.withheld(shown.stream().map(ReserveEntry::application).toList(), reader);
        var closed = applications.closedTo(shown.stream().map(ReserveEntry::application).toList(), reader);
        return new Listed(envelopes.find(envelope).map(each -> figures.asTold(each, reader)), shown.stream().map(each -> closed.contains(each.application()) ? each.closed()
                : withheld.contains(each.application()) ? each.unscored() : each).toList(),
                found.size() > PAGE);
    }

    /** Where this dossier stands; empty when it is not on the list. */
    @Transactional(readOnly = true)
    public Optional<ReserveEntry> entry(ApplicationId application) {
        return store.find(application);
    }

    /** The same for many, in one statement: those that are on the list. */
    @Transactional(readOnly = true)
    public Map<ApplicationId, ReserveEntry> entries(Collection<ApplicationId> applications) {
        return store.findAll(applications).stream().collect(Collectors.toMap(ReserveEntry::application, Function.identity()));
    }

    /** From 1, among those that wait for the same money. */
    @Transactional(readOnly = true)
    public int rank(ReserveEntry entry) {
        return store.rank(entry);
    }

    /** In the order given, after those that wait already from earlier sessions. */
    void enter(List<ReserveEntry> entries, Caller by) {
        var now = clock.instant();
        for (var each : entries) {
            store.enter(each, now);
            events.publishEvent(new PutOnReserve(each.application(), each.envelope(), each.amount(), store.rank(each), now, by));
        }
    }

    void leave(ApplicationId application, Caller by) {
        if (store.leave(application, clock.instant())) events.publishEvent(new ReserveLeft(application, clock.instant(), by));
    }

    /** It will not come to the vote: what was set aside for it is free again. */
    void giveUp(ApplicationId application, Caller by) {
        store.find(application).ifPresent(entry -> {
            // the envelope before the list, as everywhere: two acts never wait for each other
            envelopes.release(entry.envelope(), application.subject(), by);
            leave(application, by);
            // it held nothing perhaps, and kept those after it waiting all the same
            serve(entry.envelope());
        });
    }

    /**
     * Sets the money that is free aside for those who come next. In the transaction that freed it: whoever frees money holds the
     * envelope until they are done, so that the same money is never set aside twice.
     */
    void serve(String envelope) {
        var waiting = store.waiting(envelope);
        while (!waiting.isEmpty()) {
            var next = ReserveOrder.next(waiting, envelopes.of(envelope).available(), rules::rule);
            if (next.isEmpty()) return;
            var entry = next.get();
            // decided already, its result not told yet: it has its money
            if (envelopes.held(envelope, List.of(entry.application().subject())).isPositive()) leave(entry.application(), ITSELF);
            // withdrawn a moment ago: whoever comes after it is looked at again
            else if (store.promote(entry.application(), clock.instant())) setAside(entry);
            waiting = store.waiting(envelope);
        }
    }

    private void setAside(ReserveEntry entry) {
        if (envelopes.reserve(entry.envelope(), entry.amount(), entry.application().subject(), ITSELF) instanceof Draw.Insufficient(var left, var asked))
            throw new IllegalStateException("%s left of %s, %s asked: the envelope was not held".formatted(left, entry.envelope(), asked));
        events.publishEvent(new ReservePromoted(entry.application(), entry.envelope(), entry.amount(), clock.instant(), ITSELF));
        mails.promoted(entry);
    }
}
