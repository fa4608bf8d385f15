package fr.levain.ui;

import java.util.regex.Pattern;

/** A cell of a file that people open in a spreadsheet: what somebody typed never becomes a formula. */
public final class CsvCell {
    private static final String BEGINS_FORMULA = "=+-@\t\r";
    /** A coordinate, an amount, a telephone number: a number alone computes nothing. */
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d[\\d .,]*");

    private CsvCell() {}

    public static String of(String typed) {
        return typed.isEmpty() || BEGINS_FORMULA.indexOf(typed.charAt(0)) < 0 || NUMBER.matcher(typed).matches() ? typed : "'" + typed;
    }
}
