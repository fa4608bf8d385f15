package fr.levain.decisions.web;

import fr.levain.decisions.DecisionChange;
import fr.levain.decisions.Hearing;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/** What changed in a decision, in the case file. */
public record DecisionChangesPanel(String reference, List<DecisionChange> changes, Optional<Hearing> hearing) implements Page {}
