package fr.levain.forms;

import java.util.HashSet;
import java.util.Set;

/** What the conditions of a form show, given the answers. A hidden answer counts for no other condition. */
final class Visibility {
    private final FormRevision form;
    private final Answers answers;
    private final Set<String> underway = new HashSet<>();

    Visibility(FormRevision form, Answers answers) {
        this.form = form;
        this.answers = answers;
    }

    boolean shows(FormPage page) {
        return page.shownWhen().map(condition -> condition.holds(this::counted)).orElse(true);
    }

    boolean shows(Field field) {
        if (!underway.add(field.id())) return false;
        try {
            return form.pageOf(field.id()).map(this::shows).orElse(true)
                    && field.shownWhen().map(condition -> condition.holds(this::counted)).orElse(true);
        } finally {
            underway.remove(field.id());
        }
    }

    Answer counted(String fieldId) {
        return form.field(fieldId).filter(this::shows).map(_ -> answers.to(fieldId)).orElse(Answer.ABSENT);
    }
}
