package fr.levain.ui;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One stylesheet out of two: GOV.UK Frontend's (MIT) for structure, without the parts we do not use, its fonts and its
 * crown; then ours, which gives the colours and the letters.
 */
final class Stylesheet {
    private static final String GOVUK =
            "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";
    private static final String UNUSED = Stream.of(
                    "accordion", "cookie-banner", "exit-this-page", "footer", "header", "panel", "phase-banner",
                    "service-navigation", "tabs", "notification-banner", "logo", "crest", "\\\\!", "password-input",
                    "pagination", "template", "frontend-supported", "tag", "width-container", "main-wrapper",
                    "drop-zone", "file-upload-button", "section-break", "warning-text")
            .collect(Collectors.joining("|", "\\.govuk-(", ").*"));

    /** Their colours by ours: ink, lines, leaf, what is to mend, focus. */
    private static final Map<String, String> COLOURS = Map.of(
            "#0b0c0c", "#1d2321",
            "#484949", "#4a5450",
            "#cecece", "#e2d9c6",
            "#1a65a6", "#1c5b4a",
            "#1d70b8", "#1c5b4a",
            "#003078", "#12443a",
            "#0f385c", "#12443a",
            "#ca3535", "#a82020",
            "#fd0", "#ffbf47");

    private Stylesheet() {}

    static String build(boolean live) {
        var theirs = sift(text(GOVUK).replaceFirst("^@charset \"UTF-8\";", "").replaceAll("/\\*.*?\\*/", ""))
                .replace("GDS Transport,arial,sans-serif", "Source Sans 3,Arial,sans-serif");
        for (var colour : COLOURS.entrySet()) theirs = theirs.replace(colour.getKey(), colour.getValue());
        return theirs + new String(Assets.ours("levain.css", live), StandardCharsets.UTF_8);
    }

    private static String text(String resource) {
        return new String(Assets.read(resource), StandardCharsets.UTF_8);
    }

    /** Keeps the rules whose selectors we use, in minified CSS. */
    static String sift(String css) {
        var kept = new StringBuilder();
        for (int from = 0; from < css.length(); ) {
            int open = css.indexOf('{', from);
            if (open < 0) break;
            int end = closing(css, open);
            var prelude = css.substring(from, open);
            var body = css.substring(open + 1, end);
            if (prelude.startsWith("@media") || prelude.startsWith("@supports")) {
                var inside = sift(body);
                if (!inside.isEmpty()) kept.append(prelude).append('{').append(inside).append('}');
            } else if (!prelude.startsWith("@font-face") && !body.contains("url(")) {
                var selectors = used(prelude);
                if (!selectors.isEmpty()) kept.append(selectors).append('{').append(body).append('}');
            }
            from = end + 1;
        }
        return kept.toString();
    }

    private static String used(String selectors) {
        return Stream.of(selectors.split(",(?![^(]*\\))"))
                .filter(selector -> !selector.matches("(?s).*" + UNUSED))
                .collect(Collectors.joining(","));
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            if (css.charAt(at) == '{') depth++;
            if (css.charAt(at) == '}' && --depth == 0) return at;
        }
        throw new IllegalStateException("Unbalanced stylesheet at " + open);
    }
}
