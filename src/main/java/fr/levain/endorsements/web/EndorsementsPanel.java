package fr.levain.endorsements.web;

import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Beside a dossier: the partner organisations that recommend the project. */
public record EndorsementsPanel(List<Line> lines) implements Page {
    /** @param represents whether whoever looks sits there for the authority @param whole whether its digest is found again */
    public record Line(UUID id, String partner, String signatory, String function, String text, Instant at, boolean represents, boolean whole) {}
}
