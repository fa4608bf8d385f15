package fr.levain.desk.web;

import fr.levain.applications.Correction;
import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import fr.levain.ui.Page;
import java.util.List;

/**
 * What was filed, read only, as corrected since; with what each correction changed.
 *
 * @param corrections oldest first
 */
public record AnswersPanel(FormRevision form, Answers answers, List<Correction> corrections) implements Page {
    /** The questions one correction changed, as they were or as they are. */
    public FormRevision changed(Correction correction, String title) {
        return form.onlyFields("corrige", title, correction.after().byField().keySet());
    }
}
