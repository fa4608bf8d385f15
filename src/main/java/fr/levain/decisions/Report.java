package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A report to the assembly, as it was made once and for all.
 *
 * @param number e.g. {@code RAP-2027-003}
 * @param sessionOn the day of the vote it is written for
 * @param total of the awards it proposes
 * @param archive every file in one ZIP
 * @param digest SHA-256 of that ZIP
 * @param items in the order of the annex; empty in a list of reports
 */
public record Report(
        UUID id, String number, String title, LocalDate sessionOn, int dossiers, Euros total, DocumentId archive, DocumentId pdf,
        DocumentId odt, String digest, Instant madeAt, List<Item> items) {
    static final String KIND = "report";

    /** @param amount zero when a refusal is proposed */
    public record Item(ApplicationId application, String reference, String object, String holder, Euros amount) {}

    public Report {
        items = List.copyOf(items);
    }

    Report of(List<Item> shown) {
        return new Report(id, number, title, sessionOn, dossiers, total, archive, pdf, odt, digest, madeAt, shown);
    }

    public String path() {
        return "/decisions/rapports/" + id;
    }
}
