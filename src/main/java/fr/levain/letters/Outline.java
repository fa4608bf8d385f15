package fr.levain.letters;

import java.util.regex.Pattern;

/** Bookmarks of a document, from its headings. */
final class Outline {
    private static final Pattern HEADING = Pattern.compile("<h([1-3])((?:\\s[^>]*)?)>(.*?)</h\\1>", Pattern.DOTALL);

    private Outline() {}

    /** The body with an anchor on each heading. */
    static String anchored(String body) {
        var rank = new int[1];
        return HEADING.matcher(body)
                .replaceAll(heading -> java.util.regex.Matcher.quoteReplacement("<h%s%s><a name=\"titre-%d\"></a>%s</h%s>"
                        .formatted(heading.group(1), heading.group(2), ++rank[0], heading.group(3), heading.group(1))));
    }

    static String bookmarks(String body) {
        var out = new StringBuilder("<bookmarks>");
        int open = 0;
        int rank = 0;
        var headings = HEADING.matcher(body);
        while (headings.find()) {
            int level = Math.min(Integer.parseInt(headings.group(1)), open + 1);
            for (; open >= level; open--) out.append("</bookmark>");
            var words = headings.group(3).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip();
            out.append("<bookmark name=\"%s\" href=\"#titre-%d\">".formatted(words.replace("\"", "&quot;"), ++rank));
            open = level;
        }
        return out.append("</bookmark>".repeat(open)).append("</bookmarks>").toString();
    }
}
