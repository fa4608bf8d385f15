package fr.levain.endorsements.web;

import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recommendations in force of somebody's organisations. The title of a project is not theirs to read any more: its number is. */
public record SpokenPage(List<Line> lines, @Nullable String notice) implements Page {
    public static final String PATH = "/partenaire/recommandations";

    /** @param open whether it may still be taken back */
    public record Line(UUID id, String reference, String partner, String signatory, String text, Instant at, boolean joined, boolean open) {}
}
