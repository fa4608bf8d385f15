package fr.levain.decisions;

import fr.levain.directory.Authority;
import fr.levain.directory.AuthorityView;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.letters.FilledText;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The papers of a report in HTML, from which the PDF and the ODT are both made: the report, its annex, a sheet per dossier. */
@Component
class ReportPapers {
    /** @param html body, starting with its own title */
    record Paper(String name, String title, String html) {}

    private final Authority authority;
    private final ReportSheets sheets;

    ReportPapers(Authority authority, ReportSheets sheets) {
        this.authority = authority;
        this.sheets = sheets;
    }

    Paper report(String number, FilledText text) {
        return new Paper("rapport", text.title(), head(number) + "<h1>" + safe(text.title()) + "</h1>" + text.html());
    }

    /** M10: what was asked, proposed and put to the vote, with conditions and exceptions, line by line. */
    Paper annex(String number, List<ProposedDossier> dossiers) {
        var rows = new StringBuilder();
        int place = 0;
        for (var each : dossiers) {
            var about = new ArrayList<String>();
            each.opinion().map(ReportSheets::told).ifPresent(about::add);
            if (each.toVote().isPositive()) {
                if (!each.made().aboveReason().isBlank()) about.add("Dérogation : " + each.made().aboveReason());
                about.addAll(ReportSheets.conditions(each));
            } else {
                about.add("Refus proposé : " + ReportSheets.reasons(each));
            }
            rows.append("<tr><td>").append(++place).append("</td><td><strong>").append(safe(each.dossier().shownTitle())).append("</strong><br/>")
                    .append(safe(each.dossier().holderName())).append("<br/>").append(safe(sheets.place(each.dossier()))).append("<br/>")
                    .append(safe(each.reference())).append("</td>")
                    .append(amount(each.dossier().requested().map(French::shortAmount).orElse("—")))
                    .append(amount(each.made().favourable() ? French.shortAmount(each.made().amount()) : "refus"))
                    .append(amount(each.toVote().isPositive() ? French.shortAmount(each.toVote()) : "refus"))
                    .append("<td>").append(String.join("<br/>", about.stream().map(ReportPapers::safe).toList())).append("</td></tr>");
        }
        var title = "Annexe au rapport " + number;
        return new Paper("annexe", title, "<h1>" + safe(title) + "</h1><table><caption>"
                + French.plural(dossiers.size(), "dossier", "dossiers") + ", " + Euros.sum(dossiers.stream().map(ProposedDossier::toVote).toList())
                + " proposés</caption><thead><tr><th>N°</th><th>Dossier</th><th class=\"amount\">Demandé</th><th class=\"amount\">Service</th>"
                + "<th class=\"amount\">Au vote</th><th>Avis, conditions, dérogations</th></tr></thead><tbody>" + rows + "</tbody></table>");
    }

    Paper sheet(ProposedDossier dossier, FilledText text) {
        return new Paper("fiches/" + dossier.reference(), text.title(), "<h1>" + safe(text.title()) + "</h1>" + text.html());
    }

    /** All of them, one after the other, each on a page of its own. */
    static String whole(List<Paper> papers) {
        var first = papers.getFirst().html();
        return first + papers.stream().skip(1).map(paper -> paper.html().replaceFirst("<h1>", "<h1 class=\"new-page\">"))
                .reduce("", String::concat);
    }

    private String head(String number) {
        return "<p><strong>%s</strong><br/>%s</p>".formatted(
                safe(authority.find().map(AuthorityView::name).orElse("Région")), safe(number));
    }

    private static String amount(String text) {
        return "<td class=\"amount\">" + safe(text) + "</td>";
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
