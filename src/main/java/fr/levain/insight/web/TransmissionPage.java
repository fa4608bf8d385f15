package fr.levain.insight.web;

import fr.levain.insight.ReportDraft;
import fr.levain.insight.SentReport;
import fr.levain.insight.Year;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A partner writes beside its figures, and sends its report.
 *
 * @param over whether the year is
 * @param late whether the day it was awaited by has passed
 * @param sent the latest first
 * @param theirs what somebody of the team wrote in between; empty when nobody did
 * @param kept whether the words have just been kept
 */
public record TransmissionPage(
        String slug, String partner, Year year, boolean over, Optional<LocalDate> dueOn, boolean late, List<SentReport> sent, ReportDraft draft, String reason, String theirs, boolean kept,
        FormErrors errors) implements Page {
    @Override
    public int status() {
        return !theirs.isEmpty() ? 409 : errors.isEmpty() ? 200 : 422;
    }

    public String back() {
        return "%s/%s?annee=%s".formatted(ReportPage.PATH, slug, year);
    }

    public String path() {
        return "%s/%s/transmission".formatted(ReportPage.PATH, slug);
    }

    /** The last version sent; 0 when none was. */
    public int last() {
        return sent.isEmpty() ? 0 : sent.getFirst().version();
    }

    public String sealedPath(SentReport report) {
        return SealedReportPage.path(slug, report.word());
    }
}
