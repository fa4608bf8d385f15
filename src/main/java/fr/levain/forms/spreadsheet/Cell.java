package fr.levain.forms.spreadsheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell as it was found.
 *
 * @param row from 0
 * @param column from 0
 * @param text as a person sees it; of a formula, its last result
 * @param number when it holds one
 * @param isFormula whether what is read is the result kept by the spreadsheet, which Levain does not work out again
 */
public record Cell(int row, int column, String text, Optional<BigDecimal> number, boolean isFormula) {
    /** {@code D12}. */
    public String address() {
        return address(row, column);
    }

    public static String address(int row, int column) {
        return (column >= 26 ? String.valueOf((char) ('A' + column / 26 - 1)) : "") + (char) ('A' + column % 26) + (row + 1);
    }

    public boolean isBlank() {
        return text.isBlank() && number.isEmpty();
    }
}
