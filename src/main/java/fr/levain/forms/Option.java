package fr.levain.forms;

import java.util.Optional;

/** One of the choices offered: the code is kept, the label is shown. */
public record Option(String code, String label, Optional<String> hint) {
    public Option(String code, String label) {
        this(code, label, Optional.empty());
    }
}
