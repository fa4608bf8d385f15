package fr.levain.forms.web;

import fr.levain.forms.FormDraft;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormPart;
import fr.levain.revisions.Difference;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** The title, the introduction and the condition of one page of a form. Parameters as {@link QuestionPage}. */
public record FormPagePage(
        FormDraft draft, FormPage page, MultiValueMap<String, String> typed, String read, FormErrors errors, List<Difference> theirs)
        implements Page {
    @Override
    public int status() {
        return !theirs.isEmpty() ? 409 : errors.isEmpty() ? 200 : 422;
    }

    public String address() {
        return draft.state().path() + "/pages/" + page.id();
    }

    public String value(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    public QuestionPage.ConditionInputs condition() {
        return new QuestionPage.ConditionInputs(draft, FormPart.page(page.id()), page.shownWhen(), typed, errors);
    }
}
