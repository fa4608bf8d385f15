package fr.levain.forms.spreadsheet;

import java.math.BigDecimal;
import java.util.List;

/** A sheet to write. @param widths of the columns, in characters */
public record WrittenSheet(String name, List<List<Content>> rows, List<Integer> widths) {
    /** What a cell holds: never a formula. */
    public sealed interface Content {}

    public record Words(String text, boolean strong) implements Content {
        public Words(String text) {
            this(text, false);
        }
    }

    public record Amount(BigDecimal number) implements Content {}

    public record Empty() implements Content {}
}
