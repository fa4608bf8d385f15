package fr.levain.calls.web;

import fr.levain.calls.CallDraft;
import fr.levain.eligibility.web.VerdictPanel;
import fr.levain.forms.Answers;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.web.PageFields;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * A call tried out as a holder would meet it: answers travel with the page and are kept nowhere.
 *
 * @param page empty at the end of the trial, or when no form is chosen
 * @param answers of the other pages, as JSON
 * @param asked pieces these answers call for
 */
public record CallTrialPage(
        CallDraft call, Optional<FormRevision> form, Optional<FormPage> page, PageFields fields, Answers all, String answers,
        VerdictPanel verdict, List<String> asked) implements Page {
    @Override
    public int status() {
        return fields.errors().isEmpty() ? 200 : 422;
    }

    public String address() {
        return "/gestion/appels/" + call.call().slug() + "/essai";
    }
}
