package fr.levain.endorsements;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Participants;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes of those who were invited to a dossier, for those who write it. The authority reads none of them. */
@Service
@Transactional
public class ReadingNotes {
    /** On a page; older ones that are dealt with are counted, not shown. */
    public static final int SHOWN = 60;
    /** Characters. */
    public static final int LONGEST = 2_000;

    /** Several notes written in one reading make one mail. */
    private static final Duration ONE_READING = Duration.ofHours(12);

    private final NoteStore store;
    private final DossierReaders readers;
    private final Participants participants;
    private final EndorsementMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingNotes(NoteStore store, DossierReaders readers, Participants participants, EndorsementMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.readers = readers;
        this.participants = participants;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** @throws fr.levain.kernel.NotFound when the dossier is not the caller's to read */
    @Transactional(readOnly = true)
    public List<Note> of(ApplicationReference reference, Caller caller) {
        return store.of(readers.readable(reference, caller).id(), SHOWN);
    }

    @Transactional(readOnly = true)
    public int count(ApplicationReference reference, Caller caller) {
        return store.count(readers.readable(reference, caller).id());
    }

    /** How many nobody has dealt with yet. */
    @Transactional(readOnly = true)
    public int toSettle(ApplicationReference reference, Caller caller) {
        return store.toSettle(readers.readable(reference, caller).id());
    }

    /** @param section page of the form; empty for the whole dossier @throws fr.levain.kernel.NotFound when it is not theirs to read */
    public void write(ApplicationReference reference, String section, String text, Caller by) {
        var view = readers.readable(reference, by);
        var now = clock.instant();
        var author = by.signedIn().id();
        var first = !store.wroteSince(view.id(), author, now.minus(ONE_READING));
        var note = new Note(UuidV7.at(now), author, section, text.strip(), now, Optional.empty());
        store.add(view.id(), note);
        events.publishEvent(new NoteWritten(note.id(), section, now, by));
        if (first && !view.author().equals(author)) mails.noteWritten(view, by.signedIn().name());
    }

    /** Dealt with once, however often it is said. @throws NotAllowed for who only reads */
    public void settle(ApplicationReference reference, UUID note, Caller by) {
        var view = readers.readable(reference, by);
        if (!participants.access(reference, by).writes()) throw new NotAllowed();
        var now = clock.instant();
        if (store.settle(view.id(), note, now)) events.publishEvent(new NoteSettled(note, view.id().toString(), now, by));
    }
}
