package fr.levain.applications;

import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FormRevision;
import fr.levain.forms.SameQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What of one form's answers another form takes: by the shared vocabulary first, then for a file by the piece it is, then
 * by the name and type of the question.
 *
 * @param answers under the names of the new form
 * @param missing asked by the new form, given what is carried, and not answered
 * @param dropped answered, and no longer asked: it stays in the first dossier
 */
public record CarryOver(Answers answers, List<Field> carried, List<Field> missing, List<Field> dropped) {
    public static CarryOver of(FormRevision from, FormRevision to, Answers given) {
        var answers = Answers.NONE;
        var carried = new ArrayList<Field>();
        var used = new HashSet<String>();
        for (var field : to.fields().toList()) {
            var source = SameQuestion.in(from, field);
            var value = source.flatMap(asked -> given.to(asked.id()).known().flatMap(known -> SameQuestion.fitting(known, asked.type(), field.type())));
            if (value.isEmpty()) continue;
            answers = answers.with(field.id(), value.get());
            carried.add(field);
            used.add(source.get().id());
        }
        var whole = answers;
        var missing = to.visiblePages(whole).stream()
                .flatMap(page -> to.visibleFields(page, whole).stream())
                .filter(field -> whole.to(field.id()).known().isEmpty())
                .toList();
        var dropped = from.fields().filter(field -> !used.contains(field.id()) && given.to(field.id()).known().isPresent()).toList();
        return new CarryOver(whole, List.copyOf(carried), missing, dropped);
    }

    /** Missing answers without which the new dossier cannot be filed; a piece is awaited. */
    public List<Field> needed() {
        return missing.stream().filter(Field::required).toList();
    }
}
