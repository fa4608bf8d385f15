package fr.levain.opinions;

import fr.levain.assessment.Mark;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The opinions of one dossier, as one caller may read them.
 *
 * @param rows scores side by side, by criterion; empty while they wait for the reader's own
 * @param scaleMax scores go from 0 to this
 * @param waitsForOwn what others say is shown once the grid of the service is closed
 */
public record OpinionBoard(List<Line> lines, List<Row> rows, int scaleMax, boolean waitsForOwn) {
    /**
     * @param number by the order in which they were asked: what stands for a name that is not told
     * @param tellsWho whether this caller may know who was asked
     * @param revealed whether this caller may read what was answered
     * @param follows whether this caller may prolong and withdraw it
     */
    public record Line(Opinion opinion, int number, boolean tellsWho, boolean revealed, boolean follows, boolean late) {
        public String who() {
            if (!tellsWho) return "Personne consultée n° " + number;
            var person = opinion.person();
            return person.organisation().isBlank() ? person.name() : person.name() + ", " + person.organisation();
        }
    }

    /** @param own of the service @param marks by line of {@link #scored}, empty where that person was not asked */
    public record Row(String label, Optional<Mark> own, List<Optional<OpinionMark>> marks, boolean parts) {}

    /** Those whose scores are in the table, in the order of its columns. */
    public List<Line> scored() {
        return lines.stream().filter(OpinionBoard::isScored).toList();
    }

    static boolean isScored(Line line) {
        return line.revealed() && line.opinion().status() == OpinionStatus.ANSWERED && !line.opinion().kind().criteria().isEmpty();
    }

    /** Whether scores of one criterion part by that much or more: those of the service count too. */
    static boolean parts(Optional<Mark> own, List<Optional<OpinionMark>> marks, int threshold) {
        var mine = own.filter(Mark.Score.class::isInstance).map(mark -> ((Mark.Score) mark).value()).stream();
        var scores = Stream.concat(mine, marks.stream().flatMap(Optional::stream).map(OpinionMark::score).filter(score -> score != null))
                .mapToInt(Integer::intValue).toArray();
        OptionalInt least = IntStream.of(scores).min();
        return scores.length > 1 && IntStream.of(scores).max().orElseThrow() - least.orElseThrow() >= threshold;
    }

    public long awaited() {
        return lines.stream().filter(line -> line.opinion().status().isAwaited()).count();
    }

    public long late() {
        return lines.stream().filter(Line::late).count();
    }

    public long received() {
        return lines.stream().filter(line -> line.opinion().status() == OpinionStatus.ANSWERED).count();
    }

    public List<Row> parting() {
        return rows.stream().filter(Row::parts).toList();
    }
}
