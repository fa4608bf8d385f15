package fr.levain.insight;

import java.util.List;

/**
 * Those counted in one indicator.
 *
 * @param choice they made; empty for all, and where telling it would tell whose it is
 * @param lines one more than a page when others follow
 * @param countedOnly answers that stay in the totals, though whoever gave them no longer lets their partner read them
 */
public record ResultLines(String choice, List<ResultLine> lines, long countedOnly) {
    public ResultLines {
        lines = List.copyOf(lines);
    }
}
