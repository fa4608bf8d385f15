package fr.levain.committees;

import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.applications.Corrections;
import fr.levain.applications.Outcome;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes: drafted from the session, corrected as a text, signed by whoever presided. */
@Service
@Transactional
public class MinutesBook {
    static final String KIND = "minutes";
    private static final int LONGEST = 200_000;

    private final MeetingStore store;
    private final AgendaStore agendas;
    private final InterestStore interests;
    private final HearingStore hearings;
    private final MinutesStore minutes;
    private final MeetingPapers papers;
    private final Documents documents;
    private final Applications applications;
    private final Corrections moves;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesBook(MeetingStore store, AgendaStore agendas, InterestStore interests, HearingStore hearings, MinutesStore minutes, MeetingPapers papers,
            Documents documents, Applications applications, Corrections moves, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.agendas = agendas;
        this.interests = interests;
        this.hearings = hearings;
        this.minutes = minutes;
        this.papers = papers;
        this.documents = documents;
        this.applications = applications;
        this.moves = moves;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Minutes> of(MeetingId id) {
        return minutes.find(id);
    }

    /** Writes the first text from what the session kept; what was written already stays. */
    public void draft(MeetingId id, Caller by) {
        var meeting = locked(id);
        if (meeting.status() != MeetingStatus.CLOSED) throw new fr.levain.kernel.Stale("meeting " + id);
        var now = clock.instant();
        minutes.open(meeting, MinutesDraft.of(meeting, agendas.of(id), interests.recusals(id), hearings.of(id)), by, now);
        store.touch(id);
        written(id, by, now);
    }

    /** The text the session would give now, to take up again after it was reopened. */
    @Transactional(readOnly = true)
    public String redraft(MeetingId id) {
        return MinutesDraft.of(store.find(id).orElseThrow(() -> new NotFound("meeting " + id)), agendas.of(id), interests.recusals(id), hearings.of(id));
    }

    public MinutesResult correct(MeetingId id, String text, int version, Caller by) {
        var meeting = locked(id);
        if (meeting.status() == MeetingStatus.SIGNED)
            return new MinutesResult.Refused("Le procès-verbal est signé : son texte ne change plus.");
        if (text.isBlank()) return new MinutesResult.Refused("Écrivez le texte du procès-verbal.");
        if (text.length() > LONGEST) return new MinutesResult.Refused("Raccourcissez : 200 000 caractères au plus.");
        var now = clock.instant();
        if (minutes.correct(id, text.replace("\r\n", "\n").strip() + "\n", version, by, now)) {
            written(id, by, now);
            return new MinutesResult.Done();
        }
        return new MinutesResult.Moved(minutes.find(id).orElseThrow(() -> new NotFound("minutes of " + id)));
    }

    /**
     * A named act: the text read is sealed in a PDF, its digest goes to the journal, and nothing of the session changes any more.
     *
     * @throws NotAllowed when the caller did not preside
     */
    public MinutesResult sign(MeetingId id, int version, Caller by) {
        var meeting = locked(id);
        var signatory = meeting.presiding();
        if (meeting.seatOf(by).filter(seat -> seat.number() == signatory.number()).isEmpty()) throw new NotAllowed();
        if (meeting.status() == MeetingStatus.SIGNED) return new MinutesResult.Refused("Le procès-verbal est déjà signé.");
        if (meeting.status() != MeetingStatus.CLOSED) return new MinutesResult.Refused("Le secrétariat a rouvert la séance : attendez qu’elle soit levée.");
        var text = minutes.find(id).orElseThrow(() -> new NotFound("minutes of " + id));
        if (text.version() != version) return new MinutesResult.Moved(text);
        var now = clock.instant();
        var quality = signatory.seat().quality();
        var pdf = papers.minutes(meeting, text.number(), text.text(), "Signé le %s par %s, %s".formatted(French.moment(now), signatory.name(), quality));
        var kept = documents.keep("Procès-verbal %s.pdf".formatted(text.number()), "application/pdf", pdf, by, new Subject(KIND, id.value()), now);
        if (!minutes.sign(id, version, new Minutes.Signed(signatory.name(), quality, now, kept.id(), kept.digest())))
            return new MinutesResult.Moved(minutes.find(id).orElseThrow());
        store.move(meeting, MeetingStatus.SIGNED, now);
        events.publishEvent(new MinutesSigned(id, text.number(), kept.digest(), now, by));
        free(id, by);
        return new MinutesResult.Done();
    }

    private void written(MeetingId id, Caller by, java.time.Instant now) {
        var text = minutes.find(id).orElseThrow();
        events.publishEvent(new MinutesWritten(id, text.number(), text.version(), now, by));
    }

    /** What was deferred is said so; that and what was not examined may be put on another agenda. */
    private void free(MeetingId id, Caller by) {
        for (var item : agendas.of(id)) {
            if (applications.view(item.application()).status() != ApplicationStatus.ON_AGENDA) continue;
            if (item.opinion().isEmpty()) moves.takeOffAgenda(item.application(), by);
            else if (item.opinion().get().kind().comesBack()) applications.recordOutcome(item.application(), new Outcome.Deferred(), by);
        }
    }

    private Meeting locked(MeetingId id) {
        return store.lock(id).orElseThrow(() -> new NotFound("meeting " + id));
    }
}
