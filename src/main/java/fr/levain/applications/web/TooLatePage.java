package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.ui.Page;
import java.time.Instant;

public record TooLatePage(ApplicationReference reference, Instant closedAt, Instant arrivedAt) implements Page {
    @Override
    public int status() {
        return 422;
    }
}
