package fr.levain.applications.web;

import fr.levain.applications.SaveResult.TakenOff;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * Their access to the dossier ended while they were writing: what they wrote is shown, to be copied, and nothing else.
 *
 * @param typed nothing of it is kept
 */
public record TakenOffPage(TakenOff left, Answers typed) implements Page {
    static final String TOLD = "Votre accès à ce dossier a pris fin pendant que vous écriviez. Enregistrez pour retrouver ce que vous avez écrit et le copier.";

    public List<Field> written() {
        return left.page().fields().stream().filter(field -> !typed.to(field.id()).isAbsent()).map(ClosedPage::unconditional).toList();
    }

    /** Only what was written, as a form to be read. */
    public FormRevision form() {
        return new FormRevision(left.form(), "", 0, "", List.of(
                new FormPage(left.page().id(), "Ce que vous aviez écrit", Optional.empty(), Optional.empty(), written())));
    }

    @Override
    public int status() {
        return 409;
    }
}
