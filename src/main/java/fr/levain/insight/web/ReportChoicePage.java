package fr.levain.insight.web;

import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.util.List;

/** Whoever answers for several organisations chooses whose report to open. */
public record ReportChoicePage(List<Choice> partners) implements Page {}
