package fr.levain.commitments.web;

import fr.levain.commitments.Evidence;
import fr.levain.commitments.PartnerLine;
import fr.levain.ui.Page;
import java.util.List;

/** On the case file: each partner's commitment and what proves it. */
public record PartnersCasePanel(List<Shown> partners) implements Page {
    /** @param history latest first */
    public record Shown(PartnerLine line, List<Evidence> history) {}
}
