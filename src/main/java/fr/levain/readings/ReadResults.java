package fr.levain.readings;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.calls.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What readings give to the committee and to the decision: results, marks and reasons, with the names of readers where the kind of reading is not anonymous. Whoever
 * still has a reading to give is not shown it: see {@link Readings#isWithheld}.
 */
@Service
@Transactional(readOnly = true)
public class ReadResults {
    private final ReadingStore store;
    private final ReadingCalls calls;
    private final Readings readings;
    private final Applications applications;
    private final Accounts accounts;

    ReadResults(ReadingStore store, ReadingCalls calls, Readings readings, Applications applications, Accounts accounts) {
        this.store = store;
        this.calls = calls;
        this.readings = readings;
        this.applications = applications;
        this.accounts = accounts;
    }

    /** By kind of reading, the one that ranks first; empty when nobody read the dossier. */
    public List<ReadResult> of(ApplicationId application) {
        var call = applications.view(application).callSlug();
        var terms = calls.terms(call);
        if (terms.isEmpty()) return List.of();
        var given = store.of(application).stream().filter(AskedReading::isGiven).filter(each -> each.origin() != AskedReading.Origin.CALIBRATION)
                .sorted(Comparator.comparing((AskedReading each) -> each.endedAt().orElse(each.askedAt())).thenComparing(each -> each.id().value())).toList();
        var results = new ArrayList<ReadResult>();
        for (var kind : terms.get().kinds()) {
            var theirs = given.stream().filter(each -> each.kind().equals(kind.slug())).toList();
            if (!theirs.isEmpty()) result(kind, calls.grid(kind, call), theirs).ifPresent(results::add);
        }
        return List.copyOf(results);
    }

    private Optional<ReadResult> result(ReadingTerms.Kind kind, Grid grid, List<AskedReading> given) {
        var raw = new ComparableScores(grid, given.stream().map(AskedReading::numbers).toList()).raw().get(given.getFirst().application().value());
        if (raw == null) return Optional.empty();
        var lines = grid.criteria().stream().map(criterion -> new ReadResult.Line(criterion.code(), criterion.label(), given.stream()
                .filter(each -> each.judged(grid).contains(criterion)).map(each -> said(each.mark(criterion.code()))).toList())).toList();
        return Optional.of(new ReadResult(kind.isConsultative() ? kind.title() + " (consultatif)" : kind.title(), kind.isConsultative(), names(kind, given), given.size(), grid.scaleMax(), perMille(raw), lines));
    }

    private List<String> names(ReadingTerms.Kind kind, List<AskedReading> given) {
        if (kind.anonymous()) return List.of();
        return accounts.people(given.stream().map(AskedReading::reader).toList()).values().stream().map(Person::name).sorted().toList();
    }

    private static ReadResult.Said said(ReadingMark mark) {
        return new ReadResult.Said(Optional.ofNullable(mark.score()), (mark.justification().strip() + " " + mark.explanation().strip()).strip());
    }

    /** The dossiers of a call that somebody read, by its kind of reading that ranks. */
    public Map<ApplicationId, ReadPlace> places(String call) {
        var ranking = readings.ranking(call);
        var places = new HashMap<ApplicationId, ReadPlace>();
        for (var line : ranking.lines())
            places.put(line.application(), new ReadPlace(perMille(line.raw()), line.adjusted().map(ReadResults::perMille), line.readings(),
                    ranking.hasIntervals() ? line.interval().best() : line.interval().rank(),
                    ranking.hasIntervals() ? line.interval().worst() : line.interval().rank(), line.toDiscuss()));
        return places;
    }

    private static int perMille(double outOfHundred) {
        return (int) Math.round(Math.clamp(outOfHundred, 0, 100) * 10);
    }
}
