package fr.levain.forms.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One sheet, its filled cells only.
 *
 * @param merged cells joined together, each range by its corners
 */
public record Sheet(String name, Map<Integer, Map<Integer, Cell>> rows, List<Range> merged) {
    /** Beyond this, it is no table that a person filled in. */
    public static final int MOST_ROWS = 2_000;
    public static final int MOST_COLUMNS = 60;

    /** Both ends included. */
    public record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        public String address() {
            return Cell.address(firstRow, firstColumn) + ":" + Cell.address(lastRow, lastColumn);
        }
    }

    static final class Building {
        private final String name;
        private final Map<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
        private final List<Range> merged = new ArrayList<>();

        Building(String name) {
            this.name = name;
        }

        void add(Cell cell) {
            if (cell.isBlank()) return;
            if (cell.row() >= MOST_ROWS) throw new TooLarge();
            if (cell.column() < MOST_COLUMNS) rows.computeIfAbsent(cell.row(), _ -> new TreeMap<>()).put(cell.column(), cell);
        }

        void merge(Range range) {
            if (merged.size() < MOST_ROWS) merged.add(range);
        }

        Sheet built() {
            return new Sheet(name, rows, List.copyOf(merged));
        }
    }

    /** More than a person fills in by hand. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    public Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(rows.getOrDefault(row, Map.of()).get(column));
    }

    public Collection<Cell> row(int row) {
        return rows.getOrDefault(row, Map.of()).values();
    }
}
