package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Drafts;
import fr.levain.applications.Participants;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.law.Delays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that somebody may read on the portal and has not, over all their dossiers. Nothing of what they say is told here. */
@Service
@Transactional(readOnly = true)
public class WaitingLetters {
    private static final int MOST_PAGES = 5;
    /** How long a committee's letter is announced: it needs no reading, so nobody writes down when it was read. */
    private static final int DAYS_ANNOUNCED = 15;

    /**
     * One letter.
     *
     * @param path where it is read
     * @param since the day it was put there
     * @param readBy last day to read it before it is deemed read (I8); empty when nothing runs from it
     */
    public record Waiting(String reference, String title, String path, LocalDate since, Optional<LocalDate> readBy) {}

    private enum Kind {
        DECISION("/notification"),
        CHANGE("/corrections"),
        OPINION("#avis-comite");

        private final String place;

        Kind(String place) {
            this.place = place;
        }
    }

    private record Line(ApplicationId application, Kind kind, LocalDate since) {}

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final Participants participants;
    private final Delays delays;
    private final Clock clock;

    WaitingLetters(JdbcClient jdbc, Drafts drafts, Participants participants, Delays delays, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.participants = participants;
        this.delays = delays;
        this.clock = clock;
    }

    /** Addressed to this person; the one to read first comes first. */
    public List<Waiting> of(Caller caller) {
        var dossiers = dossiers(caller).stream().collect(Collectors.toMap(ApplicationView::id, Function.identity()));
        if (dossiers.isEmpty()) return List.of();
        return lines(dossiers.keySet().stream().map(ApplicationId::value).toArray(UUID[]::new)).stream()
                .filter(line -> participants.access(dossiers.get(line.application()).reference(), caller).files())
                .map(line -> waiting(line, dossiers.get(line.application()))).toList();
    }

    private Waiting waiting(Line line, ApplicationView dossier) {
        return new Waiting(dossier.reference().value(), dossier.shownTitle(), dossier.path() + line.kind().place, line.since(),
                line.kind() == Kind.OPINION ? Optional.empty() : Optional.of(delays.electronicReadingLimit(line.since())));
    }

    private List<ApplicationView> dossiers(Caller caller) {
        var all = new ArrayList<ApplicationView>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            var read = drafts.mine(caller, page);
            all.addAll(read);
            if (read.size() < Drafts.PER_PAGE) break;
        }
        return all;
    }

    private List<Line> lines(UUID[] applications) {
        return jdbc.sql("""
                select application, 'DECISION' as kind, sent_on as since from decisions.outcome
                 where application = any(:ids) and mode = 'PORTAL' and sent_on is not null and notified_on is null
                union all
                select application, 'CHANGE', sent_on from decisions.change
                 where application = any(:ids) and mode = 'PORTAL' and sent_on is not null and known_on is null
                union all
                select application, 'OPINION', told_on from decisions.told_opinion
                 where application = any(:ids) and mode = 'PORTAL' and told_on >= :recent
                 order by since, kind, application
                """)
                .param("ids", applications).param("recent", LocalDate.ofInstant(clock.instant(), French.PARIS).minusDays(DAYS_ANNOUNCED))
                .query((row, _) -> new Line(new ApplicationId(row.getObject("application", UUID.class)), Kind.valueOf(row.getString("kind")),
                        row.getObject("since", LocalDate.class)))
                .list();
    }
}
