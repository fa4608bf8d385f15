package fr.levain.decisions.web;

import fr.levain.decisions.Act;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.ui.Page;

/** The decision in the case file: its four dates, kept apart. */
public record OutcomePanel(DecidedOutcome outcome, Act act) implements Page {}
