package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.calls.Calls;
import fr.levain.calls.Criterion;
import fr.levain.calls.Grid;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scoring a dossier on the grid of its call. */
@Service
@Transactional
public class Scores {
    /** @param closed the sheet can no longer be changed */
    public record Scoring(Grid grid, ScoreSheet sheet, boolean closed) {}

    private final Assessments assessments;
    private final ScoreStore store;
    private final Applications applications;
    private final Calls calls;
    private final List<WithheldScores> withheld;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scores(
            Assessments assessments,
            ScoreStore store,
            Applications applications,
            Calls calls,
            List<WithheldScores> withheld,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.store = store;
        this.applications = applications;
        this.calls = calls;
        this.withheld = withheld;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Scoring of(ApplicationId application) {
        var kept = store.find(application);
        return as(application, kept.map(ScoreStore.Sheet::marks).orElse(Map.of()), kept.map(ScoreStore.Sheet::closed).orElse(false));
    }

    /** Out of 1,000, once the grid is closed and something in it could be judged. Ask {@link #withheld} before showing it. */
    @Transactional(readOnly = true)
    public Optional<Integer> closed(ApplicationId application) {
        return store.closed(application);
    }

    /** These marks on the grid of its call. */
    Scoring as(ApplicationId application, Map<String, ScoreStore.Written> marks, boolean closed) {
        var grid = calls.revision(applications.view(application).callRevision()).grid();
        return new Scoring(grid, sheet(grid, marks), closed);
    }

    /** Whether this caller, who scores this dossier apart from the others, may not see the scores of the service yet. */
    @Transactional(readOnly = true)
    public boolean isWithheld(ApplicationId application, Caller caller) {
        return !withheld(Set.of(application), caller).isEmpty();
    }

    /** The same of many dossiers: those among them whose scores this caller may not see yet. Whatever shows a score asks this first. */
    @Transactional(readOnly = true)
    public Set<ApplicationId> withheld(Collection<ApplicationId> applications, Caller caller) {
        return withheld.stream().flatMap(each -> each.withheld(applications, caller).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What was typed, read against the grid: {@code note.CODE} is a score or {@code nsp}, {@code motif.CODE} its reason. */
    @Transactional(readOnly = true)
    public ScoreSheet read(ApplicationId application, Map<String, String> typed) {
        var grid = of(application).grid();
        var marks = new LinkedHashMap<String, ScoreStore.Written>();
        for (var criterion : grid.criteria()) {
            var mark = typed.getOrDefault("note." + criterion.code(), "");
            marks.put(criterion.code(), new ScoreStore.Written(
                    mark.matches("\\d{1,2}") ? Integer.valueOf(mark) : null, mark.equals("nsp"),
                    typed.getOrDefault("motif." + criterion.code(), "")));
        }
        return sheet(grid, marks);
    }

    /** Keeps what is written so far, complete or not. */
    public void save(String reference, ScoreSheet sheet, Caller by) {
        var application = write(reference, sheet, false, by);
        events.publishEvent(new ScoresDrafted(application, clock.instant(), by, sheet.result().judged()));
    }

    /** @throws Stale when it was closed already; the caller checks {@link ScoreSheet#gaps} first */
    public void close(String reference, ScoreSheet sheet, Caller by) {
        if (!sheet.gaps().isEmpty()) throw new IllegalArgumentException("Une grille incomplète ne se clôt pas.");
        var application = write(reference, sheet, true, by);
        var result = sheet.result();
        events.publishEvent(new ScoresRecorded(
                application, clock.instant(), by, of(application).grid().id(), result.judged(), result.perMille().orElse(0)));
    }

    private ApplicationId write(String reference, ScoreSheet sheet, boolean closed, Caller by) {
        var application = assessments.handled(reference, by).application();
        var marks = new LinkedHashMap<String, ScoreStore.Written>();
        for (var line : sheet.lines()) {
            var mark = line.mark().orElse(null);
            marks.put(line.code(), new ScoreStore.Written(
                    mark instanceof Mark.Score(int value) ? value : null, mark instanceof Mark.CannotJudge,
                    line.justification().strip()));
        }
        var grid = of(application).grid().id();
        if (!store.save(application, grid, marks, closed, sheet.result().perMille(), by, clock.instant()))
            throw new Stale("score sheet of " + reference + " is closed");
        return application;
    }

    private static ScoreSheet sheet(Grid grid, Map<String, ScoreStore.Written> marks) {
        return new ScoreSheet(
                grid.criteria().stream().map(criterion -> line(grid, criterion, marks.get(criterion.code()))).toList(),
                // a score to justify is, be it in one word
                grid.scaleMax(), grid.shortestJustification().orElse(1), grid.justified());
    }

    private static ScoreSheet.Line line(Grid grid, Criterion criterion, ScoreStore.@org.jspecify.annotations.Nullable Written written) {
        Optional<Mark> mark = written == null ? Optional.empty()
                : written.cannotJudge() ? Optional.of(new Mark.CannotJudge())
                : Optional.ofNullable(written.score()).map(Mark.Score::new);
        return new ScoreSheet.Line(
                criterion.code(), criterion.label(), ScoreSheet.weight(grid, criterion), mark, written == null ? "" : written.justification());
    }
}
