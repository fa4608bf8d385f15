package fr.levain.applications.web;

import fr.levain.applications.Dossier;
import fr.levain.forms.Answers;
import fr.levain.forms.FormPage;
import fr.levain.forms.Value.PlaceReference;
import fr.levain.forms.web.PageFields;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;

/**
 * One page of the form, saved right or wrong.
 *
 * @param answers of the whole dossier, with what was just typed on this page
 * @param version the page had when it was drawn
 * @param matches places found for what was typed, by field
 */
public record SectionPage(Dossier dossier, FormPage page, Answers answers, int version, FormErrors errors, Map<String, List<PlaceReference>> matches)
        implements Page {
    public PageFields fields() {
        return new PageFields(dossier.form(), page, answers, errors, matches);
    }

    public String path() {
        return dossier.view().path() + "/pages/" + page.id();
    }

    /** Position in the form, from 1. */
    public int number() {
        return pages().indexOf(page) + 1;
    }

    public int count() {
        return pages().size();
    }

    private List<FormPage> pages() {
        return dossier.form().visiblePages(answers);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
