package fr.levain.insight;

import fr.levain.kernel.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A report as it was sent to the authority.
 *
 * @param sentBy reference of who sent it
 * @param intact whether the content and the records it counted still give its digest
 */
public record SealedReport(UUID id, SealedContent content, String sentBy, String digest, boolean intact) {
    public Year year() {
        return new Year(content.year());
    }

    /** In addresses: the year and the version. */
    public String word() {
        return content.year() + "-" + content.version();
    }

    public String title() {
        return YearlyReport.title(content.name(), year());
    }

    public Optional<ReportLine> line(String code) {
        return content.lines().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public String html() {
        return text().html();
    }

    public String csv() {
        return text().csv();
    }

    private ReportText text() {
        var head = new ArrayList<String>();
        head.add("Transmis à la Région le %s, version %d. Ces chiffres ne changent plus.".formatted(French.moment(content.sealedAt()), content.version()));
        if (!content.reason().isEmpty()) head.add("Pourquoi cette version : " + content.reason());
        head.add("Empreinte SHA-256 : " + digest);
        return new ReportText(title(), List.copyOf(head), content.words(), year(), content.lines());
    }
}
