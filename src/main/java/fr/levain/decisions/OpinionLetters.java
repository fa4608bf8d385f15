package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.committees.AgendaItem;
import fr.levain.committees.CommitteeOpinion;
import fr.levain.committees.Meeting;
import fr.levain.committees.MeetingId;
import fr.levain.committees.MeetingStatus;
import fr.levain.committees.Meetings;
import fr.levain.decisions.ToldOpinion.News;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.scenarios.ReserveEntry;
import fr.levain.scenarios.ReserveList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What a committee said, told to those who wait for nothing else: deferred, better elsewhere, on the reserve list. All the
 * letters of a session leave in one act, once its minutes are signed; each is a transaction of its own.
 */
@Service
public class OpinionLetters {
    private static final Caller ITSELF = new Caller.System("decisions-opinions");

    /** An item of the agenda, and what its holder is to be told of it. */
    private record Line(AgendaItem item, News news, ApplicationView dossier, CommitteeOpinion opinion) {}

    private final Meetings meetings;
    private final ReserveList reserve;
    private final Applications applications;
    private final OpinionLetter letter;
    private final OpinionLetterStep step;
    private final ToldOpinionStore store;
    private final Clock clock;

    OpinionLetters(Meetings meetings, ReserveList reserve, Applications applications, OpinionLetter letter, OpinionLetterStep step,
            ToldOpinionStore store, Clock clock) {
        this.meetings = meetings;
        this.reserve = reserve;
        this.applications = applications;
        this.letter = letter;
        this.step = step;
        this.store = store;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such meeting, or when the caller is no officer */
    public Meeting meeting(MeetingId id, Caller officer) {
        return meetings.meeting(id, officer);
    }

    /** In the order of the agenda; empty while the minutes are not signed. */
    public List<OpinionToTell> of(Meeting meeting) {
        var told = store.in(meeting.id());
        var lines = lines(meeting);
        var consenting = applications.consenting(lines.stream().map(line -> line.dossier().id()).toList());
        var lacks = letter.lacks(meeting, lines.stream().filter(line -> !told.containsKey(line.dossier().id())).map(line -> new OpinionLetter.Draft(
                line.news(), line.opinion(), line.dossier(), !consenting.contains(line.dossier().id()))).toList());
        return lines.stream().map(line -> {
            var already = Optional.ofNullable(told.get(line.dossier().id()));
            return new OpinionToTell(line.dossier().id(), line.item().reference(), line.item().object(), line.item().holder(),
                    already.map(ToldOpinion::news).orElse(line.news()),
                    already.map(ToldOpinion::mode).orElse(consenting.contains(line.dossier().id()) ? NotificationMode.PORTAL : NotificationMode.LETTER),
                    lacks.getOrDefault(line.dossier().id(), List.of()), already);
        }).toList();
    }

    /** @throws fr.levain.letters.MissingValues when it lacks something */
    public byte[] preview(Meeting meeting, String reference, Caller by) {
        applications.byReference(new ApplicationReference(reference), by);
        var line = lines(meeting).stream().filter(each -> each.item().reference().equals(reference)).findFirst()
                .orElseThrow(() -> new NotFound("letter of " + reference));
        return letter.preview(meeting, line.news(), line.opinion(), line.dossier(), today());
    }

    /** Those that are ready; the others wait for what they lack. Asked for twice, nothing leaves twice. */
    public void send(Meeting meeting, Caller by) {
        var ready = of(meeting).stream().filter(OpinionToTell::isReady).toList();
        var lines = lines(meeting);
        for (var each : ready) {
            var line = lines.stream().filter(found -> found.dossier().id().equals(each.application())).findFirst();
            if (line.isPresent()) tell(meeting, line.get(), each.mode(), by);
        }
    }

    private void tell(Meeting meeting, Line line, NotificationMode mode, Caller by) {
        try {
            step.tell(meeting, line.news(), line.opinion(), line.dossier(), mode, by);
        } catch (Stale told) {
            // a colleague sent it at the same moment: the page shows that it left
        }
    }

    /** Told to the holder of this dossier, the latest first. */
    public List<ToldOpinion> told(ApplicationId application) {
        return store.of(application);
    }

    private List<Line> lines(Meeting meeting) {
        if (meeting.status() != MeetingStatus.SIGNED) return List.of();
        var told = store.in(meeting.id());
        var agenda = meetings.agenda(meeting.id(), ITSELF);
        var ids = agenda.stream().map(AgendaItem::application).toList();
        var dossiers = applications.views(ids);
        var waiting = reserve.entries(ids);
        return agenda.stream()
                .flatMap(item -> item.opinion().stream().flatMap(opinion -> news(item, opinion, meeting, waiting)
                        .or(() -> Optional.ofNullable(told.get(item.application())).map(ToldOpinion::news)).stream()
                        .map(news -> new Line(item, news, dossiers.get(item.application()), opinion))))
                .filter(line -> told.containsKey(line.dossier().id()) || line.dossier().status().isOpen())
                .toList();
    }

    private static Optional<News> news(AgendaItem item, CommitteeOpinion opinion, Meeting meeting, Map<ApplicationId, ReserveEntry> waiting) {
        return switch (opinion.kind()) {
            case DEFERRED -> Optional.of(News.DEFERRED);
            case REORIENTED -> Optional.of(News.REORIENTED);
            case FAVOURABLE, WITH_RESERVE -> Optional.ofNullable(waiting.get(item.application()))
                    .filter(entry -> entry.status() == ReserveEntry.Status.WAITING && entry.meeting().equals(meeting.id())).map(_ -> News.RESERVED);
            case UNFAVOURABLE -> Optional.empty();
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
