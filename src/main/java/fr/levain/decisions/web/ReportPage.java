package fr.levain.decisions.web;

import fr.levain.decisions.Report;
import fr.levain.ui.Page;

/** One report, its files and its seal. */
public record ReportPage(Report report) implements Page {}
