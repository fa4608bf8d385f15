package fr.levain.calls.web;

import fr.levain.calls.RulesDraft;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.RuleWords;
import fr.levain.forms.Action;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormJson;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormTrials;
import fr.levain.forms.Gap;
import fr.levain.forms.Value;
import fr.levain.forms.web.PageFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;

/** What rules read, asked on one page and answered for nothing: answers travel with the page, none is kept. */
final class InventedAnswers {
    private static final String PAGE = "essai";

    private final FormRevision form;
    private final FormPage page;
    private final FormTrials trials;
    private Answers answers = Answers.NONE;
    private boolean stays;

    private InventedAnswers(RulesDraft draft, Predicate<Field> asked, FormTrials trials) {
        this.page = new FormPage(PAGE, "", Optional.empty(), Optional.empty(),
                RuleWords.readBy(draft.written().rules(), draft.form(), draft.vocabulary()).stream().filter(asked).toList());
        this.form = new FormRevision(draft.form().id(), PAGE, 0, "", List.of(page));
        this.trials = trials;
    }

    /** Every word the rules read. */
    static InventedAnswers toAll(RulesDraft draft, FormTrials trials) {
        return new InventedAnswers(draft, _ -> true, trials);
    }

    /** The terms of the vocabulary they read, which an example may give. */
    static InventedAnswers toTerms(RulesDraft draft, FormTrials trials) {
        return new InventedAnswers(draft, field -> field.id().equals(Facts.TODAY) || draft.vocabulary().term(field.id()).isPresent() && switch (field.type()) {
            case FieldType.IbanType _, FieldType.FileType _, FieldType.Budget _ -> false;
            case FieldType _ -> true;
        }, trials);
    }

    InventedAnswers given(Map<String, Value> values) {
        values.forEach((name, value) -> answers = answers.with(name, value));
        return this;
    }

    InventedAnswers read(MultiValueMap<String, String> typed) {
        var before = before(Optional.ofNullable(typed.getFirst("reponses")).orElse(""));
        answers = before.and(trials.read(page, typed, before));
        stays = Action.read(Optional.ofNullable(typed.getFirst(Action.NAME)).orElse("")).staysOnPage();
        return this;
    }

    /** A row was added or removed: the page is drawn again, nothing more. */
    boolean stays() {
        return stays;
    }

    List<Gap> problems() {
        return stays ? List.of() : trials.gapsIn(form, page, answers);
    }

    PageFields fields(List<Gap> problems) {
        return PageFields.of(form, page, answers, problems).withPlaces(trials.placesMeant(page, answers));
    }

    Facts facts(RulesDraft draft) {
        return Facts.of(form, answers, draft.vocabulary());
    }

    /** What is known, by name. */
    Map<String, Value> values() {
        var known = new LinkedHashMap<String, Value>();
        page.fields().forEach(field -> answers.to(field.id()).known().ifPresent(value -> known.put(field.id(), value)));
        return known;
    }

    String json() {
        return FormJson.write(answers);
    }

    private static Answers before(String json) {
        try {
            return json.isEmpty() ? Answers.NONE : FormJson.answers(json);
        } catch (JacksonException unreadable) {
            return Answers.NONE;
        }
    }
}
