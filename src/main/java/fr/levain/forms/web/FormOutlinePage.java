package fr.levain.forms.web;

import fr.levain.forms.Field;
import fr.levain.forms.FieldKind;
import fr.levain.forms.FormDraft;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * The pages and questions of a form being prepared.
 *
 * @param typed what was just sent and could not be kept
 */
public record FormOutlinePage(FormDraft draft, FormErrors errors, MultiValueMap<String, String> typed) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String value(String name, String otherwise) {
        var value = typed.getFirst(name);
        return value == null ? otherwise : value;
    }

    /** « 24 questions, dont 3 déjà connues ». */
    public String count() {
        var questions = French.plural(draft.questions(), "question", "questions");
        return draft.known().isEmpty() ? questions + ", aucune déjà connue"
                : "%s, dont %s".formatted(questions, French.plural(draft.known().size(), "déjà connue", "déjà connues"));
    }

    public static List<Choice> kinds(boolean inATable) {
        return Arrays.stream(FieldKind.values()).filter(kind -> !inATable || kind.fitsInATable())
                .map(kind -> Choice.of(kind.name(), kind.label())).toList();
    }

    public static String kind(Field field) {
        return FieldKind.of(field.type()).label();
    }
}
