package fr.levain.decisions.web;

import fr.levain.decisions.Report;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;

/** The reports made, last first. */
public record ReportsPage(List<Report> reports, Paging paging) implements Page {}
