package fr.levain.decisions.web;

import fr.levain.decisions.Report;
import fr.levain.ui.Page;

/** One report, its files and its seal. */
public record ReportPage(Report report) implements Page {
    /** How many of its dossiers its reader withdrew from: its files, which tell them, are closed too (I3). */
    public int closed() {
        return report.dossiers() - report.items().size();
    }
}
