package fr.levain.ui;

import java.util.regex.Pattern;

/** A cell of a file that people open in a spreadsheet: what somebody typed never becomes a formula. */
public final class CsvCell {
    private static final String BEGINS_FORMULA = "=+-@\t\r";
    /** A coordinate, an amount, a telephone number: a number alone computes nothing. */
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d[\\d .,]*");

    private CsvCell() {}

    /** What was typed in a cell that {@link #of} wrote, when the file comes back. */
    public static String read(String cell) {
        return cell.startsWith("'") && !of(cell.substring(1)).equals(cell.substring(1)) ? cell.substring(1) : cell;
    }

    public static String of(String typed) {
        return typed.isEmpty() || BEGINS_FORMULA.indexOf(typed.charAt(0)) < 0 || NUMBER.matcher(typed).matches() ? typed : "'" + typed;
    }
}
