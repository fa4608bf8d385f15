package fr.levain.envelopes;

import java.util.Locale;

/** The figures of an envelope that movements make. */
public enum EnvelopeFigure {
    RESERVED, COMMITTED, PAID;

    /** Column of the differences. */
    String column() {
        return name().toLowerCase(Locale.ROOT) + "_cents";
    }
}
