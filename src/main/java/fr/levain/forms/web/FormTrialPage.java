package fr.levain.forms.web;

import fr.levain.forms.Answers;
import fr.levain.forms.FormDraft;
import fr.levain.forms.FormPage;
import fr.levain.ui.Page;
import java.util.Optional;

/**
 * A form as applicants will see it, filled in for nothing: answers travel with the page and are kept nowhere.
 *
 * @param page empty at the end of the trial
 * @param answers of the other pages, as JSON
 */
public record FormTrialPage(FormDraft draft, Optional<FormPage> page, PageFields fields, Answers all, String answers) implements Page {
    @Override
    public int status() {
        return fields.errors().isEmpty() ? 200 : 422;
    }
}
