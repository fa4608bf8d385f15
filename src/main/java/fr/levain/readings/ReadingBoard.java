package fr.levain.readings;

import fr.levain.calls.Criterion;
import fr.levain.calls.Grid;
import java.util.List;
import java.util.Optional;

/**
 * The readings of one dossier on one grid, as one caller may see them.
 *
 * @param tellsWho whether the caller may know who reads; else names are numbers
 * @param withheld the caller has a reading of this dossier to give: nobody's scores are here
 * @param gap points out of 100 between the farthest two results
 * @param third points that part them, when one more reader is due
 */
public record ReadingBoard(
        ReadingTerms.Kind kind, Grid grid, boolean tellsWho, List<Line> lines, List<Row> rows, boolean withheld, Optional<Integer> gap, Optional<Integer> third) {
    /**
     * @param toExplain criteria whose parting this reader has not explained yet
     * @param wasGiven now or before it was opened again: it is not taken back
     * @param formers what they had given before it was opened again, the latest first; none while scores are withheld
     */
    public record Line(AskedReading reading, String name, boolean late, List<Criterion> toExplain, boolean wasGiven, List<Former> formers) {}

    /** @param by who opened it again */
    public record Former(FormerReading reading, String by) {}

    /** @param marks by line of {@link #scored} */
    public record Row(Criterion criterion, List<ReadingMark> marks, boolean parts) {}

    /** Those whose scores are in the table, in the order of its columns. */
    public List<Line> scored() {
        return withheld ? List.of() : lines.stream().filter(each -> each.reading().isGiven()).toList();
    }

    public long given() {
        return lines.stream().filter(each -> each.reading().isGiven()).count();
    }

    public long awaited() {
        return lines.stream().filter(each -> each.reading().status().isAwaited()).count();
    }

    public long parting() {
        return rows.stream().filter(Row::parts).count();
    }

}
