package fr.levain.decisions.web;

import fr.levain.decisions.Amendment;
import fr.levain.decisions.Hearing;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/** What changed in a decision, in the case file. */
public record AmendmentsPanel(String reference, List<Amendment> amendments, Optional<Hearing> hearing) implements Page {}
