package fr.levain.ui;

import org.jspecify.annotations.Nullable;

/** The {@code aria-describedby} of a field: its help, then its message, then the rest. */
public final class Described {
    private Described() {}

    /** @return null when there is nothing to point at, so that the attribute is left out */
    public static @Nullable String by(String id, @Nullable String hint, @Nullable String error, @Nullable String... more) {
        var ids = new StringBuilder();
        if (hint != null) ids.append(id).append("-aide ");
        if (error != null) ids.append(id).append("-a-corriger ");
        for (var other : more) if (other != null) ids.append(other).append(' ');
        return ids.isEmpty() ? null : ids.toString().strip();
    }
}
