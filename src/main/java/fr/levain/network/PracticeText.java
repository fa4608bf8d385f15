package fr.levain.network;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a practice sheet says: plain text, in paragraphs. It is shown and exported as text, never as marks a browser would read.
 *
 * @param need what it answers
 * @param steps how it was done
 * @param means time, money, people it takes
 * @param lessons what its author would do again, or not
 * @param licence slug of one of the pack's
 */
public record PracticeText(String title, String summary, String need, String steps, String means, String lessons, List<String> themes, String licence) {
    public static final PracticeText BLANK = new PracticeText("", "", "", "", "", "", List.of(), "");

    public PracticeText {
        title = line(title);
        summary = line(summary);
        need = paragraphs(need);
        steps = paragraphs(steps);
        means = paragraphs(means);
        lessons = paragraphs(lessons);
        themes = List.copyOf(themes);
    }

    /** Each paragraph of a part. */
    public static List<String> split(String part) {
        return Stream.of(part.split("\\n{2,}")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static String line(String typed) {
        return bare(typed).replaceAll("\\s+", " ").strip();
    }

    private static String paragraphs(String typed) {
        return bare(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }

    /** Without what no reader sees: control signs, and those that turn the direction of a text over. */
    private static String bare(String typed) {
        return typed.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\u200b\\u202a-\\u202e\\u2066-\\u2069\\ufeff]", "");
    }
}
