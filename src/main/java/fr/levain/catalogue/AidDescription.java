package fr.levain.catalogue;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * The long text of an aid, safe to show.
 *
 * @param html paragraphs, lists, links to the web; nothing that runs, loads or looks otherwise
 * @param plain its words
 */
record AidDescription(String html, String plain) {
    private static final Safelist KEPT = new Safelist()
            .addTags("p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "a")
            .addAttributes("a", "href").addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "nofollow noopener").addEnforcedAttribute("a", "class", "govuk-link");
    private static final Pattern TAG = Pattern.compile("<\\s*/?\\s*[a-zA-Z!]");
    private static final Pattern BULLET = Pattern.compile("^[•●▪◦‣–—\\-]\\s*");
    /** Lines drawn with signs between two parts of a text; an address may hold a few of them. */
    private static final Pattern DRAWN = Pattern.compile("(?<![\\w/.%:])(?:_{3,}|[=*~]{4,}|[-–—]{5,}|\\.{6,})(?![\\w/.%])");
    private static final int SUMMARY = 220;

    static AidDescription of(String raw) {
        var text = DRAWN.matcher(raw).replaceAll("    ");
        var html = Jsoup.clean(TAG.matcher(text).find() ? text : paragraphs(text), "", KEPT, new Document.OutputSettings().prettyPrint(false)).replaceAll("<(p|li|strong|em|b|i)>\\s*</\\1>", "");
        return new AidDescription(html, Jsoup.parse(html).text());
    }

    /** Exports put runs of spaces where there were paragraphs, and bullets at the head of what was a list. */
    private static String paragraphs(String raw) {
        var html = new StringBuilder();
        var inList = false;
        for (var block : raw.strip().replaceAll("\\s{3,}[•●▪]", "    •").split("\\s{4,}|\\R\\s*\\R")) {
            var text = block.strip();
            if (text.isEmpty()) continue;
            var bullet = BULLET.matcher(text).find() && text.length() > 2;
            if (bullet != inList) html.append(bullet ? "<ul>" : "</ul>");
            inList = bullet;
            html.append(bullet ? "<li>" : "<p>").append(escaped(bullet ? BULLET.matcher(text).replaceFirst("") : text)).append(bullet ? "</li>" : "</p>");
        }
        return inList ? html.append("</ul>").toString() : html.toString();
    }

    private static String escaped(String text) {
        return org.jsoup.nodes.Entities.escape(text);
    }

    /** Its first words, to the end of a sentence when one ends soon enough. */
    String summary() {
        if (plain.length() <= SUMMARY) return plain;
        var start = plain.substring(0, SUMMARY);
        int end = start.lastIndexOf(". ");
        if (end > SUMMARY / 3) return start.substring(0, end + 1);
        int space = start.lastIndexOf(' ');
        return start.substring(0, space > 0 ? space : SUMMARY).replaceAll("[\\s,;:(]+$", "") + "…";
    }
}
