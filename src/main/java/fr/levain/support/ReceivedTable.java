package fr.levain.support;

import java.util.Optional;
import java.util.UUID;

/**
 * A file somebody sent, shown to them before anything is done.
 *
 * @param name of the file
 * @param taken what was done, once it is
 */
public record ReceivedTable(UUID id, CaseloadTable table, String name, Optional<Taken> taken) {
    public record Taken(int created, int changed, int unchanged) {}

    public String path() {
        return "/partenaire/accompagnements/import/" + id;
    }
}
