package fr.levain.commitments.web;

import fr.levain.commitments.Evidence;
import fr.levain.commitments.PartnerLine;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/** On the case file: each partner's commitment and what proves it. @param asks where to ask for a correction; empty for who cannot */
public record PartnersCasePanel(List<Shown> partners, Optional<String> asks) implements Page {
    /** @param history latest first */
    public record Shown(PartnerLine line, List<Evidence> history) {}
}
