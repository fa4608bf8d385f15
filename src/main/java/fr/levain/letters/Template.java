package fr.levain.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with {@code {{places}}} to fill, and no logic at all.
 *
 * @param subject title of the letter, or subject of the mail; may have places too
 * @param source CommonMark
 */
record Template(String slug, int number, String subject, String source) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9_.-]*)\\s*}}");
    private static final Pattern ANY_BRACES = Pattern.compile("\\{\\{(.*?)(}}|$)");
    private static final Pattern IN_HTML = Pattern.compile("<p>\\s*" + PLACE + "\\s*</p>|" + PLACE);

    /** What stands in the way of using this text, line by line. */
    static List<TemplateProblem> problemsIn(String source, java.util.Set<String> known) {
        var problems = new ArrayList<TemplateProblem>();
        var lines = source.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            var braces = ANY_BRACES.matcher(lines[i]);
            while (braces.find()) {
                var name = braces.group(1).strip();
                if (braces.group(2).isEmpty())
                    problems.add(new TemplateProblem(i + 1, "« {{ » n’est pas refermé par « }} »."));
                else if (!PLACE.matcher(braces.group()).matches())
                    problems.add(new TemplateProblem(
                            i + 1, "« {{%s}} » n’est pas un nom : lettres, chiffres, tiret et point seulement.".formatted(name)));
                else if (!known.contains(name))
                    problems.add(new TemplateProblem(
                            i + 1,
                            "« {{%s}} » n’existe pas. Valeurs possibles : %s."
                                    .formatted(name, String.join(", ", new TreeSet<>(known)))));
            }
            if (Pattern.compile("]\\([^)]*\\{\\{").matcher(lines[i]).find())
                problems.add(new TemplateProblem(i + 1, "Un lien ne peut pas contenir de valeur à remplir."));
            if (lines[i].contains("!["))
                problems.add(new TemplateProblem(i + 1, "Un courrier ne peut pas appeler d’image."));
        }
        return problems;
    }

    SortedSet<String> places() {
        var names = new TreeSet<String>();
        var places = PLACE.matcher(subject + "\n" + source);
        while (places.find()) names.add(places.group(1));
        return names;
    }

    /** @throws MissingValues naming every place left without a value */
    void requireAll(Map<String, String> values) {
        var missing = missing(values);
        if (!missing.isEmpty()) throw new MissingValues(slug, missing);
    }

    SortedSet<String> missing(Map<String, String> values) {
        var missing = new TreeSet<>(places());
        missing.removeIf(name -> !values.getOrDefault(name, "").isBlank());
        return missing;
    }

    String subjectWith(Map<String, String> values) {
        return fill(subject, values);
    }

    /** Plain text, for a mail: the source as it was written, filled. */
    String textWith(Map<String, String> values) {
        return fill(source, values);
    }

    /** The body in HTML. Values are text: they cannot bring markup of their own, but a list of « - » lines is a list. */
    String htmlWith(Map<String, String> values) {
        // once through: what a value says is never read as a place
        return IN_HTML.matcher(Markdown.html(source)).replaceAll(place -> Matcher.quoteReplacement(place.group(1) != null
                ? Markdown.blocks(values.getOrDefault(place.group(1), "")) : Markdown.inline(values.getOrDefault(place.group(2), ""))));
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
    }
}
