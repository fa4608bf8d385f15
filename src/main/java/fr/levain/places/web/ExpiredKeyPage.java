package fr.levain.places.web;

import fr.levain.ui.Page;
import java.util.Optional;

/** A link that is no longer valid. @param slug of its space */
public record ExpiredKeyPage(Optional<String> slug) implements Page {
    @Override
    public int status() {
        return 410;
    }
}
