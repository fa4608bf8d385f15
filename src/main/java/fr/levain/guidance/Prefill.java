package fr.levain.guidance;

import fr.levain.applications.CarryOver;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Answers brought to a dossier that is not opened yet: its author sees each, may change it, and nothing is kept before
 * they agree.
 *
 * @param page the questions of the call that are answered, as one page
 * @param answers by question; some may be unreadable, they are then shown as they came
 * @param ignored names that came along and that the call does not ask, or that only its author may give
 */
public record Prefill(FormPage page, Answers answers, List<String> ignored) {
    private static final int MOST_IGNORED = 20;

    /** What was told in the terms of the vocabulary, as the form of a call asks it. */
    static Prefill ofTerms(Vocabulary vocabulary, Answers said, FormRevision form) {
        var asked = vocabulary.terms().stream().map(term -> Field.optional(term.name(), term.label(), term.type()).boundTo(term.name())).toList();
        var from = new FormRevision(new FormRevisionId(new UUID(0, 1)), "orientation", 1, "",
                List.of(new FormPage("orientation", "", Optional.empty(), Optional.empty(), asked)));
        var bound = form.fields().filter(field -> field.term().isPresent()).map(Field::id).toList();
        return of(form, CarryOver.of(from, form, said).answers().only(bound::contains), List.of());
    }

    static Prefill of(FormRevision form, Answers answers, List<String> ignored) {
        var fields = form.fields().filter(field -> !answers.to(field.id()).isAbsent()).map(Prefill::alone).toList();
        return new Prefill(new FormPage("preremplissage", "Ce qui sera repris", Optional.empty(), Optional.empty(), fields), answers,
                ignored.stream().limit(MOST_IGNORED).toList());
    }

    /** A link may not sign for somebody, send a file or an account number, nor write tables. */
    static boolean mayComeByLink(Field field) {
        return switch (field.type()) {
            case FieldType.Consent _, FieldType.FileType _, FieldType.IbanType _, FieldType.Table _, FieldType.Budget _ -> false;
            case FieldType.Text _, FieldType.LongText _, FieldType.NumberType _, FieldType.Money _, FieldType.Day _, FieldType.PeriodType _,
                    FieldType.YesNo _, FieldType.OneChoice _, FieldType.SeveralChoices _, FieldType.EmailType _, FieldType.PhoneType _,
                    FieldType.SiretType _, FieldType.RnaType _, FieldType.Place _ -> true;
        };
    }

    /** Parameters under the names of the form: those under a term become those of its question. */
    static Named named(FormRevision form, MultiValueMap<String, String> given) {
        var fields = form.fields().filter(Prefill::mayComeByLink).toList();
        var parameters = new LinkedMultiValueMap<String, String>();
        var ignored = new ArrayList<String>();
        var concerned = new LinkedHashSet<String>();
        given.forEach((name, values) -> {
            var field = fields.stream().filter(each -> isOf(name, each.id())).findFirst()
                    .or(() -> fields.stream().filter(each -> each.term().filter(term -> isOf(name, term)).isPresent()).findFirst());
            if (field.isEmpty()) {
                if (name.matches("[a-z][a-z0-9_-]{0,60}")) ignored.add(name);
                return;
            }
            var id = field.get().id();
            concerned.add(id);
            parameters.put(isOf(name, id) ? name : id + name.substring(field.get().term().orElseThrow().length()), values);
        });
        concerned.forEach(id -> parameters.add("champ", id));
        return new Named(fields.stream().filter(field -> concerned.contains(field.id())).map(Prefill::alone).toList(), parameters, ignored);
    }

    record Named(List<Field> fields, MultiValueMap<String, String> parameters, List<String> ignored) {
        FormPage page() {
            return new FormPage("preremplissage", "Ce qui sera repris", Optional.empty(), Optional.empty(), fields);
        }
    }

    /** {@code project_period-debut-jour} is of {@code project_period}. */
    private static boolean isOf(String name, String id) {
        return name.equals(id) || name.startsWith(id + "-");
    }

    /** A question out of its page: it depends on no other. Left empty, it waits in the dossier. */
    private static Field alone(Field field) {
        return new Field(field.id(), field.term(), field.label(), field.hint(), true, Optional.empty(), field.missingMessage(), field.type(), field.assumption());
    }

    public FormRevision form() {
        return new FormRevision(new FormRevisionId(new UUID(0, 2)), "preremplissage", 1, page.title(), List.of(page));
    }

    /** Those that could be read and still say something. */
    Answers kept() {
        return answers.only(id -> page.field(id).isPresent() && answers.to(id) instanceof Answer.Given);
    }
}
