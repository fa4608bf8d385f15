package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working notes of a dossier: any officer reads and writes them, each mends their own of the day. */
@Service
@Transactional
public class WorkingNotes {
    public static final int PER_PAGE = 20;

    private final NoteStore store;
    private final Assessments assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkingNotes(NoteStore store, Assessments assessments, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    public void write(String reference, String text, Caller.Account by) {
        var file = assessments.byReference(reference, by);
        var now = clock.instant();
        store.add(new WorkingNote(UuidV7.at(now), file.application(), text.strip(), now, by.id(), Optional.empty()));
        events.publishEvent(new NoteWritten(file.application(), now, by, false));
    }

    /** The note its author may still mend. @throws NotFound when it is another’s, or of another day */
    @Transactional(readOnly = true)
    public WorkingNote mendable(String reference, UUID note, Caller by) {
        var file = assessments.byReference(reference, by);
        return store.find(file.application(), note).filter(found -> found.isMendableBy(by, clock.instant()))
                .orElseThrow(() -> new NotFound("note " + note));
    }

    public void mend(String reference, UUID id, String text, Caller by) {
        var note = mendable(reference, id, by);
        var now = clock.instant();
        if (note.text().equals(text.strip())) return;
        store.mend(note, text.strip(), now);
        events.publishEvent(new NoteWritten(note.application(), now, by, true));
    }

    /** The latest first. @param page from 1 */
    @Transactional(readOnly = true)
    public List<WorkingNote> of(ApplicationId application, int page) {
        return store.of(application, PER_PAGE, (Math.max(page, 1) - 1) * PER_PAGE);
    }

    /** All that is written in them, for the search of those who may read them. */
    @Transactional(readOnly = true)
    public List<String> words(ApplicationId application) {
        return store.words(application);
    }

    @Transactional(readOnly = true)
    public int count(ApplicationId application) {
        return store.count(application);
    }
}
