package fr.levain.consents.web;

import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * « Mes accords »: all that one person lets others see, on one page.
 *
 * @param action where taking one back is sent
 * @param signedIn whether they have an account; else they hold the link of one of their pages
 * @param notice said once, after an act; null for none
 */
public record AgreementsPage(String action, boolean signedIn, List<Thing> things, @Nullable String notice) implements Page {
    public static final String PATH = "/mes-accords";

    /** @param link tells it from others that rest on the same agreement @param act on the button that takes one back */
    public record Thing(UUID about, String link, String kind, String title, String path, List<Permission> permissions, List<Looked> looks, String act) {}

    /** @param sees in words @param revocable from here */
    public record Permission(String recipient, String who, String sees, Instant since, Optional<Instant> until, boolean revocable) {}

    public record Looked(String who, String person, LocalDate day) {}
}
