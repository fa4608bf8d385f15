package fr.levain.forms.web;

import fr.levain.forms.AnswerText;
import fr.levain.forms.Condition;
import fr.levain.forms.ConditionText;
import fr.levain.forms.Field;
import fr.levain.forms.FieldKind;
import fr.levain.forms.FormDraft;
import fr.levain.forms.FormPart;
import fr.levain.forms.FieldType;
import fr.levain.revisions.Difference;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * One question, or one column of a table, to change.
 *
 * @param typed what the inputs hold: what is kept, or what was just sent and could not be
 * @param read digest of the question these inputs were filled from
 * @param theirs when somebody changed it in between: what keeping these inputs would change
 */
public record QuestionPage(
        FormDraft draft, String path, Field field, MultiValueMap<String, String> typed, String read, FormErrors errors, List<Difference> theirs)
        implements Page {
    @Override
    public int status() {
        return !theirs.isEmpty() ? 409 : errors.isEmpty() ? 200 : 422;
    }

    public boolean isColumn() {
        return path.contains(".");
    }

    public String address() {
        return draft.state().path() + "/questions/" + path;
    }

    public String back() {
        return isColumn() ? draft.state().path() + "/questions/" + path.substring(0, path.indexOf('.')) : draft.state().path() + "#" + path;
    }

    public String value(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public FieldKind kind() {
        return FieldKind.of(field.type());
    }

    public int optionRows() {
        return QuestionInputs.rows(typed, "choix.", ".label");
    }

    public List<Choice> terms() {
        return draft.terms().stream().map(term -> Choice.of(term.name(), term.label())).toList();
    }

    public List<Choice> pages() {
        return draft.form().pages().stream().map(page -> Choice.of(page.id(), page.title())).toList();
    }

    public List<Field> columns() {
        return field.type() instanceof FieldType.Table table ? table.columns() : List.of();
    }

    public List<Choice> accounts() {
        return QuestionInputs.groups().stream().map(group -> Choice.of(group.code(), group.label())).toList();
    }

    /** Questions of one kind that another may read. */
    public List<Choice> questions(FieldKind kind) {
        return draft.form().fields().filter(other -> FieldKind.of(other.type()) == kind).map(other -> Choice.of(other.id(), other.label())).toList();
    }

    public ConditionInputs condition() {
        return new ConditionInputs(draft, FormPart.question(path), field.shownWhen(), typed, errors);
    }

    /** The part of a page that builds a condition from questions and answers. */
    public record ConditionInputs(
            FormDraft draft, FormPart part, Optional<Condition> kept, MultiValueMap<String, String> typed, FormErrors errors) {
        public int rows() {
            return QuestionInputs.rows(typed, "condition.", ".question");
        }

        public String value(String name) {
            var value = typed.getFirst(name);
            return value == null ? "" : value;
        }

        public List<String> values(String name) {
            return typed.getOrDefault(name, List.of());
        }

        public List<Choice> questions() {
            return draft.mayDependOn(part).stream().map(field -> Choice.of(field.id(), field.label())).toList();
        }

        public Optional<Field> question(int row) {
            return draft.form().field(value("condition." + row + ".question"));
        }

        public static List<Choice> answers(Field field) {
            if (field.type() instanceof FieldType.YesNo) return List.of(Choice.of("oui", "Oui"), Choice.of("non", "Non"));
            return AnswerText.options(field.type()).stream().map(option -> Choice.of(option.code(), option.label())).toList();
        }

        /** In words, when it is more than these inputs can hold. */
        public Optional<String> beyond() {
            return kept.filter(condition -> QuestionInputs.conditionRows(condition).isEmpty())
                    .map(condition -> ConditionText.of(condition, draft.form()));
        }
    }
}
