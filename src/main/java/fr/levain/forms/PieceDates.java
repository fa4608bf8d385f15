package fr.levain.forms;

import fr.levain.documents.PieceType.Validity;
import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * The days said beside a file: the date it bears, and the day it is announced for while it does not exist yet. They are
 * kept with the answers, under the name of the file's question and a suffix.
 */
public final class PieceDates {
    /** What such a paper bears is behind: a day to come would be a strange example. */
    public static final String PAST = "Par exemple : 12 9 2025";
    private static final String DATED = "-date";
    private static final String AWAITED = "-annonce";
    private static final int MOST_MONTHS_AHEAD = 12;

    private PieceDates() {}

    public static String dated(String file) {
        return file + DATED;
    }

    public static String awaited(String file) {
        return file + AWAITED;
    }

    /** The question an answer belongs to: the file's, for a day said beside it. */
    public static String question(String answer) {
        for (var suffix : List.of(DATED, AWAITED))
            if (answer.endsWith(suffix)) return answer.substring(0, answer.length() - suffix.length());
        return answer;
    }

    public static Field askDate(Field file, Validity validity) {
        return Field.required(dated(file.id()), validity.dated(), FieldType.Day.any()).hinted(PAST);
    }

    public static Field askAwaited(Field file) {
        return Field.required(awaited(file.id()), "Je l’enverrai au plus tard le", FieldType.Day.any());
    }

    public static Optional<LocalDate> dateOf(Answers answers, String file) {
        return day(answers, dated(file));
    }

    /** The day the piece is announced for; none once a file has come. */
    public static Optional<LocalDate> awaitedOf(Answers answers, String file) {
        return answers.files(file).isEmpty() ? day(answers, awaited(file)) : Optional.empty();
    }

    static Answers read(Field file, Posted posted, Answers answers) {
        var all = answers;
        for (var name : List.of(dated(file.id()), awaited(file.id())))
            if (posted.parameters().containsKey(name + "-jour")) all = all.with(name, FieldReading.day(posted, name));
        return all;
    }

    /** A day typed outside a form, in the three inputs of that name. */
    public static Answer typed(MultiValueMap<String, String> parameters, String name) {
        return FieldReading.day(new Posted(parameters), name);
    }

    /** Whether an input asks a day beside a file: the file itself has nothing to do with what is wrong in it. */
    public static boolean isBeside(String input) {
        return input.contains(DATED + "-") || input.contains(AWAITED + "-");
    }

    /** Days of a page that read well and cannot be. */
    public static List<Gap> problems(FormPage page, Answers answers, LocalDate today) {
        var found = new ArrayList<Gap>();
        for (var field : page.fields()) {
            if (!(field.type() instanceof FieldType.FileType)) continue;
            dateOf(answers, field.id()).filter(day -> day.isAfter(today)).ifPresent(_ ->
                    found.add(new Gap(page.id(), dated(field.id()) + "-jour", "Cette date est à venir. Indiquez celle que porte le document.")));
            awaitedOf(answers, field.id()).filter(day -> day.isBefore(today) || day.isAfter(today.plusMonths(MOST_MONTHS_AHEAD))).ifPresent(_ ->
                    found.add(new Gap(page.id(), awaited(field.id()) + "-jour", "Indiquez une date entre aujourd’hui et le %s."
                            .formatted(French.day(today.plusMonths(MOST_MONTHS_AHEAD))))));
        }
        return found;
    }

    private static Optional<LocalDate> day(Answers answers, String name) {
        return answers.to(name).known().flatMap(value -> value instanceof Value.Date(var day) ? Optional.of(day) : Optional.empty());
    }
}
