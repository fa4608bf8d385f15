package fr.levain.ui;

import org.jspecify.annotations.Nullable;

/** An answer offered by radios, checkboxes or a select. */
public record Choice(String value, String label, @Nullable String hint) {
    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}
