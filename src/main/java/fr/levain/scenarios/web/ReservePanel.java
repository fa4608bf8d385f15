package fr.levain.scenarios.web;

import fr.levain.scenarios.ReserveEntry;
import fr.levain.ui.Page;

/** @param rank among those that wait for the same money */
public record ReservePanel(ReserveEntry entry, int rank) implements Page {}
