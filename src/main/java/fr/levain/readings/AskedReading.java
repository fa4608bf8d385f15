package fr.levain.readings;

import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Mark;
import fr.levain.assessment.ScoreSheet;
import fr.levain.calls.Criterion;
import fr.levain.calls.Grid;
import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One dossier given to one named reader, on one grid.
 *
 * @param kind slug of the kind of reading
 * @param criteria codes of those in the reader's competence; the whole grid when empty
 * @param origin how the reader came to be asked
 * @param why they were asked, in French, each a whole reason
 * @param version of what is written, to refuse an old page
 * @param perMille weighted result out of 1,000, once given; empty when nothing could be judged
 * @param reason why it was declined, in the reader's words
 */
public record AskedReading(
        ReadingId id, ApplicationId application, String call, String kind, AccountId reader, List<String> criteria, Origin origin, List<String> why,
        ReadingStatus status, LocalDate dueOn, Instant askedAt, Optional<Instant> endedAt, Map<String, ReadingMark> marks, Optional<Integer> perMille, int version,
        String reason, Optional<Joined> joined) {
    /** CALIBRATION: of a reference file, before the real ones. */
    public enum Origin { HAND, ALLOCATION, THIRD, CALIBRATION }

    /** The file sent with the scores. @param document its id */
    public record Joined(UUID document, String name) {}

    public AskedReading {
        criteria = List.copyOf(criteria);
        why = List.copyOf(why);
        marks = Map.copyOf(marks);
    }

    public boolean isLate(LocalDate today) {
        return status.isAwaited() && today.isAfter(dueOn);
    }

    public boolean isGiven() {
        return status == ReadingStatus.GIVEN;
    }

    public ReadingMark mark(String criterion) {
        return marks.getOrDefault(criterion, ReadingMark.NONE);
    }

    /** The criteria this reader judges, in the order of the grid. */
    public List<Criterion> judged(Grid grid) {
        return grid.criteria().stream().filter(each -> criteria.isEmpty() || criteria.contains(each.code())).toList();
    }

    /** What is written, read against the grid. */
    ScoreSheet sheet(Grid grid) {
        return new ScoreSheet(judged(grid).stream().map(each -> {
            var mark = mark(each.code());
            Optional<Mark> given = mark.cannotJudge() ? Optional.of(new Mark.CannotJudge()) : Optional.ofNullable(mark.score()).map(Mark.Score::new);
            return new ScoreSheet.Line(each.code(), each.label(), ScoreSheet.weight(grid, each), given, mark.justification());
        }).toList(), grid.scaleMax(), grid.shortestJustification().orElse(1), grid.justified());
    }

    AskedReading with(Map<String, ReadingMark> written) {
        return new AskedReading(id, application, call, kind, reader, criteria, origin, why, status, dueOn, askedAt, endedAt, written, perMille, version, reason, joined);
    }

    Map<String, Integer> scores() {
        var scores = new LinkedHashMap<String, Integer>();
        marks.forEach((code, mark) -> {
            if (mark.score() != null) scores.put(code, mark.score());
        });
        return scores;
    }

    ReadingMarks numbers() {
        return new ReadingMarks(application.value(), reader.value(), scores());
    }

    Partings.Given given() {
        return new Partings.Given(id.value(), scores(), perMille);
    }

}
