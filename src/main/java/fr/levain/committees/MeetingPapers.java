package fr.levain.committees;

import fr.levain.directory.Authority;
import fr.levain.directory.AuthorityView;
import fr.levain.kernel.French;
import fr.levain.letters.Letters;
import fr.levain.letters.Odt;
import fr.levain.territory.RegionMap;
import fr.levain.territory.Territories;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What is printed of a meeting: its agenda, its reading pack. */
@Component
class MeetingPapers {
    /** A dossier of the pack, with what sealed it. */
    record Sheet(AgendaItem item, ReadingSheet sheet, String digest) {}

    private final Letters letters;
    private final Authority authority;
    private final Territories territories;

    MeetingPapers(Letters letters, Authority authority, Territories territories) {
        this.letters = letters;
        this.authority = authority;
        this.territories = territories;
    }

    /** Only what the public may read of each dossier: interests are declared before the rest is shown (I3). */
    byte[] agenda(Meeting meeting, List<AgendaItem> items) {
        var html = new StringBuilder(head(meeting, "Ordre du jour"));
        html.append("<table><caption>").append(French.plural(items.size(), "dossier", "dossiers")).append(", ")
                .append(French.plural(meeting.length(items).toMinutes(), "minute", "minutes"))
                .append("</caption><thead><tr><th>Ordre</th><th>Dossier</th><th>Durée</th></tr></thead><tbody>");
        for (var item : items) {
            html.append("<tr><td>").append(item.place()).append("</td><td><strong>").append(safe(item.object())).append("</strong><br/>")
                    .append(safe(item.holder())).append(item.location().isBlank() ? "" : ", " + safe(item.location())).append("<br/>")
                    .append(safe(item.reference())).append("</td><td>").append(item.minutes()).append(" min</td></tr>");
        }
        html.append("</tbody></table><h2>Membres convoqués</h2><ul>");
        for (var member : meeting.members())
            html.append("<li>").append(safe(member.name())).append(", ").append(safe(member.seat().quality()))
                    .append(member.seat().chair() ? ", préside" : member.seat().voting() ? "" : ", sans voix").append("</li>");
        html.append("</ul><p>Le comité donne un avis. L’assemblée ou la commission permanente décide.</p>");
        return letters.pdf("Ordre du jour, " + meeting.title(), html.toString());
    }

    /** Each dossier is composed apart: a pack of any size takes the memory of its longest sheet. */
    byte[] pack(Meeting meeting, List<Sheet> sheets) {
        var parts = new ArrayList<String>();
        parts.add(cover(meeting, sheets));
        for (var each : sheets) parts.add("<h2>" + sheet(each) + place(map(each), true) + sealed(each));
        return letters.pdf(packTitle(meeting), parts);
    }

    /** The same, to correct in a word processor; maps are told, not drawn. */
    byte[] packText(Meeting meeting, List<Sheet> sheets) {
        var html = new StringBuilder(cover(meeting, sheets));
        for (var each : sheets) html.append("<h2 class=\"new-page\">").append(sheet(each)).append(place(map(each), false)).append(sealed(each));
        return Odt.of(packTitle(meeting), html.toString());
    }

    private static String packTitle(Meeting meeting) {
        return "Dossier de séance, " + meeting.title();
    }

    private String cover(Meeting meeting, List<Sheet> sheets) {
        var html = new StringBuilder(head(meeting, "Dossier de séance"));
        html.append("<p>").append(French.plural(sheets.size(), "dossier", "dossiers"))
                .append(". Ce dossier est figé : ce qui change ensuite est montré à part en séance.</p><ul>");
        for (var each : sheets) html.append("<li>").append(each.item().place()).append(". ").append(safe(each.item().object())).append("</li>");
        return html.append("</ul>").toString();
    }

    /** From inside its title. */
    private static String sheet(Sheet each) {
        var item = each.item();
        var html = new StringBuilder();
        html.append(item.place()).append(". ").append(safe(item.object())).append("</h2><p>")
                .append(safe(item.holder())).append(item.location().isBlank() ? "" : ", " + safe(item.location())).append(" · ")
                .append(safe(item.reference())).append("</p>");
        for (var part : each.sheet().parts()) {
            html.append("<h3>").append(safe(part.title())).append("</h3><table><tbody>");
            for (var line : part.lines())
                html.append("<tr><th>").append(safe(line.label())).append("</th><td>")
                        .append(safe(line.value()).replace("\n", "<br/>")).append("</td></tr>");
            html.append("</tbody></table>");
        }
        return html.toString();
    }

    private static String sealed(Sheet each) {
        return "<p class=\"small\">Empreinte de cette fiche (SHA-256) : " + each.digest() + "</p>";
    }

    private RegionMap map(Sheet each) {
        return territories.maps(List.of(each.sheet().places())).getFirst();
    }

    private static String place(RegionMap map, boolean drawn) {
        return map.isEmpty() ? "" : "<h3>Où</h3>" + (drawn ? drawn(map) : "<p>" + safe(map.said()) + "</p>");
    }

    private static String drawn(RegionMap map) {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" style=\"width: 58mm; height: %dmm\" viewBox=\"0 0 %d %d\" alt=\"Carte. %s\" stroke=\"#12443a\" stroke-width=\"1\">"
                .formatted(Math.round(58f * map.height() / RegionMap.WIDTH), RegionMap.WIDTH, map.height(), safe(map.said())));
        for (var shape : map.shapes()) svg.append("<path d=\"").append(shape.path()).append("\" fill=\"").append(shape.marked() ? "#a9c9bd" : "#ffffff").append("\"/>");
        for (var dot : map.dots()) svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"6\" fill=\"#12443a\"/>".formatted(dot.left(), dot.top()));
        return svg.append("</svg><p class=\"small\">").append(safe(map.said())).append("</p>").toString();
    }

    /** @param text paragraphs apart by an empty line, titles after a sharp */
    byte[] minutes(Meeting meeting, String number, String text, String signature) {
        var body = text.lines().map(String::strip).map(line -> line.startsWith("# ") ? "<h2>" + safe(line.substring(2)) + "</h2>"
                : line.startsWith("## ") ? "<h3>" + safe(line.substring(3)) + "</h3>"
                : line.isEmpty() ? "" : "<p>" + safe(line) + "</p>").collect(Collectors.joining());
        return letters.pdf("Procès-verbal " + number, head(meeting, "Procès-verbal " + number) + body
                + "<div class=\"signature\"><p>" + safe(signature) + "</p></div>");
    }

    private String head(Meeting meeting, String title) {
        return "<h1>%s</h1><p>%s</p><p><strong>%s</strong><br/>%s%s%s</p>".formatted(
                safe(title), safe(authority.find().map(AuthorityView::name).orElse("")), safe(meeting.title()),
                French.moment(meeting.at()), meeting.place().isBlank() ? "" : "<br/>" + safe(meeting.place()),
                meeting.link().isBlank() ? "" : "<br/>Visioconférence : " + safe(meeting.link()));
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
