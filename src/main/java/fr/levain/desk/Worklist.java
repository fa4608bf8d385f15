package fr.levain.desk;

import java.util.List;
import java.util.Optional;

/**
 * One page of the list.
 *
 * @param count at most one more than {@link #COUNTED}
 */
public record Worklist(List<CaseRow> rows, int count, Optional<Cursor> previous, Optional<Cursor> next) {
    public static final int COUNTED = CaseRowStore.COUNTED;

    public boolean isCapped() {
        return count > COUNTED;
    }
}
