package fr.levain.ui;

import org.jspecify.annotations.Nullable;

/** A line of a summary list: a question, its answer and, if it may be changed, where. */
public record SummaryRow(String label, String value, @Nullable String changeHref) {
    public static SummaryRow of(String label, String value) {
        return new SummaryRow(label, value, null);
    }
}
