package fr.levain.readings;

import fr.levain.applications.Applications;
import fr.levain.applications.Corrections;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A given reading opened again because its reader made a mistake: a named act with its reason, before a committee works from the
 * scores. What was given first is kept beside what comes next.
 */
@Service
@Transactional
public class Reopenings {
    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 1_000;

    private final ReadingStore store;
    private final FormerReadingStore formers;
    private final ReadingCalls calls;
    private final ReadingRequests requests;
    private final ReadingMails mails;
    private final Applications applications;
    private final Corrections corrections;
    private final List<ScoresInUse> uses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reopenings(
            ReadingStore store, FormerReadingStore formers, ReadingCalls calls, ReadingRequests requests, ReadingMails mails,
            Applications applications, Corrections corrections, List<ScoresInUse> uses, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.formers = formers;
        this.calls = calls;
        this.requests = requests;
        this.mails = mails;
        this.applications = applications;
        this.corrections = corrections;
        this.uses = uses;
        this.events = events;
        this.clock = clock;
    }

    /** A reading of a dossier that this officer's service handles. @throws fr.levain.kernel.NotFound when there is none such */
    @Transactional(readOnly = true)
    public AskedReading of(String reference, ReadingId id, Caller officer) {
        return requests.of(reference, id, officer);
    }

    /** Why it stays as it is, in French; empty when it may be opened again. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(AskedReading given, Caller officer) {
        if (officer.signedIn().id().equals(given.reader())) return Optional.of("C’est votre propre lecture : demandez à un collègue de la rouvrir.");
        if (given.origin() == AskedReading.Origin.CALIBRATION) return Optional.of("C’est un dossier de référence : ses notes servent déjà à comparer les lecteurs.");
        if (!applications.view(given.application()).status().isOpen()) return Optional.of("Ce dossier est décidé ou clos : ses notes ne changent plus.");
        return uses.stream().flatMap(each -> each.use(given.application()).stream()).findFirst();
    }

    /** @throws Stale when it may not be opened again, or was in between */
    public void reopen(String reference, ReadingId id, String reason, Caller by) {
        var told = reason.strip();
        if (told.length() < SHORTEST_REASON || told.length() > LONGEST_REASON) throw new IllegalArgumentException("reason of " + told.length() + " characters");
        // whoever seals the papers of its session, proposes it or decides has done so, or waits
        corrections.standStill(of(reference, id, by).application());
        var given = store.lock(id);
        if (!given.isGiven()) throw new Stale("reading %s is %s".formatted(id, given.status()));
        var refusal = refusal(given, by);
        if (refusal.isPresent()) throw new Stale("reading %s: %s".formatted(id, refusal.get()));
        var now = clock.instant();
        var due = requests.dueOn(calls.required(given.call()));
        store.move(given, ReadingStatus.OPENED, now);
        store.reopened(id, due.isBefore(given.dueOn()) ? given.dueOn() : due);
        formers.keep(given, told, by.signedIn().id(), now);
        events.publishEvent(new ReadingReopened(given.application(), now, by, id, given.kind()));
        mails.reopened(store.find(id).orElseThrow(), applications.view(given.application()).shownTitle(), told);
    }

    /** What this reading was before it was opened again for the last time. */
    @Transactional(readOnly = true)
    public Optional<FormerReading> former(ReadingId id) {
        return formers.latest(id);
    }
}
