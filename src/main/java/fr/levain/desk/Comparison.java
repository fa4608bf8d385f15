package fr.levain.desk;

import fr.levain.forms.Answer;
import fr.levain.forms.AnswerText;
import fr.levain.forms.Answers;
import fr.levain.forms.BudgetChart;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two dossiers side by side, or two versions of one, question by question.
 *
 * @param parts the pages of the form, in the order of the left side; questions that only the right side asks come last
 */
public record Comparison(Side left, Side right, List<Part> parts) {
    /** What whoever filed answered, at one moment. @param facts what the service knows of it, by label */
    public record Side(String reference, String title, Version version, Map<String, String> facts, FormRevision form, Answers answers) {}

    /**
     * What stood in a dossier from one moment to the next.
     *
     * @param number 0 as it was filed, then one more at each answer to the service
     * @param since when it was sent
     * @param last what stands today
     */
    public record Version(int number, Instant since, boolean last) {
        public String label() {
            if (number == 0) return "au dépôt, le %s".formatted(French.day(since)) + (last ? ", inchangé depuis" : "");
            return "après la réponse du %s".formatted(French.day(since)) + (last ? ", aujourd’hui" : "");
        }
    }

    public record Part(String title, List<Row> rows) {}

    /** @param differs told in words beside the question, never by a colour alone */
    public record Row(String question, String left, String right, boolean differs) {}

    private static final String NOTHING = "—";

    public static Comparison of(Side left, Side right) {
        var parts = new ArrayList<Part>();
        if (!isOneDossier(left, right)) parts.add(facts(left, right));
        for (var page : left.form().pages()) parts.add(part(page, left, right));
        var asked = left.form().fields().map(Field::id).collect(Collectors.toSet());
        for (var page : right.form().pages()) {
            var others = page.fields().stream().filter(field -> !asked.contains(field.id())).map(field -> row(field, left, right)).flatMap(Optional::stream).toList();
            if (!others.isEmpty()) parts.add(new Part(page.title() + " (questions du second seulement)", others));
        }
        return new Comparison(left, right, parts.stream().filter(part -> !part.rows().isEmpty()).toList());
    }

    public boolean isOneDossier() {
        return isOneDossier(left, right);
    }

    private static boolean isOneDossier(Side left, Side right) {
        return left.reference().equals(right.reference());
    }

    public long differences() {
        return parts.stream().flatMap(part -> part.rows().stream()).filter(Row::differs).count();
    }

    /** The same, without what is alike. */
    public Comparison onlyDifferences() {
        return new Comparison(left, right, parts.stream()
                .map(part -> new Part(part.title(), part.rows().stream().filter(Row::differs).toList()))
                .filter(part -> !part.rows().isEmpty()).toList());
    }

    private static Part facts(Side left, Side right) {
        var labels = new LinkedHashMap<>(left.facts());
        labels.putAll(right.facts());
        return new Part("L’essentiel", labels.keySet().stream().map(label -> {
            var one = left.facts().getOrDefault(label, NOTHING);
            var other = right.facts().getOrDefault(label, NOTHING);
            return new Row(label, one, other, !one.equals(other));
        }).toList());
    }

    private static Part part(FormPage page, Side left, Side right) {
        return new Part(page.title(), page.fields().stream().map(field -> row(field, left, right)).flatMap(Optional::stream).toList());
    }

    /** Empty where neither answered. */
    private static Optional<Row> row(Field field, Side left, Side right) {
        var one = left.answers().to(field.id());
        var other = right.answers().to(field.id());
        if (one instanceof Answer.Absent && other instanceof Answer.Absent) return Optional.empty();
        var told = told(field.type(), one);
        var toldToo = told(right.form().field(field.id()).map(Field::type).orElse(field.type()), other);
        // the lines of two dossiers never bear the same identifiers: only their words can be compared
        boolean differs = isOneDossier(left, right) ? !one.equals(other) : !told.equals(toldToo);
        return Optional.of(new Row(field.label(), told, toldToo, differs));
    }

    private static String told(FieldType type, Answer answer) {
        if (answer.known().orElse(null) instanceof Value.BudgetLines budget) return lines(budget);
        return answer instanceof Answer.Absent ? NOTHING : AnswerText.of(type, answer);
    }

    /** A budget is compared line by line, not by its totals only. */
    private static String lines(Value.BudgetLines budget) {
        var chart = BudgetChart.of(BudgetChart.CURRENT);
        var totals = BudgetTotals.of(budget);
        return budget.lines().stream()
                .map(line -> "%s%s : %s".formatted(chart.label(line.account()), line.label().isBlank() ? "" : ", " + line.label().strip(),
                        line.amount().amount().map(Euros::toString).orElse(NOTHING)))
                .collect(Collectors.joining("\n")) + "\nCharges %s, ressources %s".formatted(totals.charges(), totals.resources());
    }
}
