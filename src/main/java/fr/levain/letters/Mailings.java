package fr.levain.letters;

import fr.levain.documents.DocumentAccess;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters for those who are not reached on the portal or by mail: waiting, printed together once, then posted. */
@Service
@Transactional
public class Mailings {
    public static final int PER_PAGE = 50;

    private final PostingStore store;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mailings(PostingStore store, Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** Those who print may read what they printed. */
    @Bean
    static DocumentAccess printedBatches() {
        return (owner, caller) -> owner.kind().equals(PrintedBatch.KIND) ? Optional.of(caller.isOfficer()) : Optional.empty();
    }

    /**
     * Puts a letter among those to print; twice changes nothing.
     *
     * @param about whose journal tells that it was printed and posted
     */
    public void queue(Letter letter, Subject about, String reference, List<String> recipient, Posting.Why why) {
        var now = clock.instant();
        store.queue(letter, new Posting(UuidV7.at(now), letter.title(), letter.pdf(), about, reference, recipient, why, now, ""));
    }

    /**
     * A letter that is no longer to be sent leaves those to print. Nothing changes when it was never among them.
     *
     * @return the batch it was printed in, when it is too late
     */
    public TakenOut withdraw(DocumentId pdf, Caller by) {
        var about = store.remove(pdf);
        about.ifPresent(subject -> events.publishEvent(new LetterWithdrawn(subject, clock.instant(), by)));
        return new TakenOut(about.isPresent(), store.batchOf(pdf));
    }

    /**
     * What became of a letter that was not to be sent any more.
     *
     * @param removed it was waiting, and will never be printed
     * @param printed the batch it was printed in, when it is too late
     */
    public record TakenOut(boolean removed, Optional<PrintedBatch> printed) {}

    /** The oldest first. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Posting> waiting(int page) {
        return store.waiting(PER_PAGE, (Math.max(page, 1) - 1) * PER_PAGE);
    }

    /** Those that wait about these subjects, in the order of their references. */
    @Transactional(readOnly = true)
    public List<Posting> waitingAbout(Collection<Subject> subjects) {
        return subjects.isEmpty() ? List.of() : store.waitingAbout(subjects);
    }

    @Transactional(readOnly = true)
    public int countWaiting() {
        return store.countWaiting();
    }

    @Transactional(readOnly = true)
    public List<PrintedBatch> latest(int most) {
        return store.latest(most);
    }

    @Transactional(readOnly = true)
    public PrintedBatch batch(UUID id) {
        return store.batch(id).orElseThrow(() -> new NotFound("batch " + id));
    }

    @Transactional(readOnly = true)
    public List<Posting> in(UUID batch) {
        return store.in(batch);
    }

    /**
     * Prints these letters together; each is then in this batch and no other.
     *
     * @param bothSides each letter starts on a new sheet
     * @throws Stale when one of them was printed meanwhile: nothing is printed twice unknowingly
     */
    public UUID print(Collection<UUID> chosen, boolean bothSides, Caller by) {
        var now = clock.instant();
        var id = UuidV7.at(now);
        var letters = new LinkedHashSet<>(chosen);
        store.open(id, now, by.reference());
        if (letters.isEmpty() || store.take(id, letters) != letters.size()) throw new Stale("letters to print");
        var taken = store.in(id);
        var pdf = Booklet.of(taken.stream().map(each -> (Booklet.Source) () -> documents.open(each.pdf())).toList(), bothSides);
        var kept = documents.keep("Courriers du %s.pdf".formatted(French.day(now)), "application/pdf", pdf, by, PrintedBatch.subject(id), now);
        store.printed(id, kept.id());
        for (var each : taken) events.publishEvent(new LetterPrinted(each.about(), now, by, id));
        return id;
    }

    /** @throws Stale when it was said already */
    public void markSent(UUID batch, LocalDate on, Caller by) {
        if (!store.sent(batch, on, by.reference())) throw new Stale("batch " + batch + " was sent");
        for (var each : store.in(batch)) events.publishEvent(new LetterPosted(each.about(), clock.instant(), by, on));
    }

    /** The day the first letter about it left; empty while it waits, or when none was written. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> firstSentOn(Subject about) {
        return store.firstSentOn(about);
    }

    /** A letter damaged or lost goes back among those to print, with the reason. @throws Stale when it is no longer there */
    public void putBack(UUID batch, UUID posting, String reason, Caller by) {
        var letter = store.in(batch).stream().filter(each -> each.id().equals(posting)).findFirst().orElseThrow(() -> new Stale("posting " + posting));
        if (!store.putBack(posting, batch, reason.strip())) throw new Stale("posting " + posting);
        events.publishEvent(new LetterPutBack(letter.about(), clock.instant(), by, batch));
    }
}
