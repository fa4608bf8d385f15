package fr.levain.applications.web;

import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.SaveResult.Closed;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * The dossier was filed, or given up, while someone was still writing: what they wrote is shown, to be copied.
 *
 * @param typed nothing of it is kept
 */
public record ClosedPage(Closed closed, Answers typed) implements Page {
    public static String event(ApplicationView view) {
        if (view.status() == ApplicationStatus.WITHDRAWN) return "Ce dossier a été retiré";
        return view.submittedAt().map(at -> "Ce dossier a été déposé le " + French.moment(at)).orElse("Ce dossier n’est plus un brouillon");
    }

    public boolean withdrawn() {
        return closed.view().status() == ApplicationStatus.WITHDRAWN;
    }

    /** What differs from the dossier, whatever the conditions of its questions. */
    public List<Field> differing() {
        return closed.page().fields().stream()
                .filter(field -> !typed.to(field.id()).isAbsent() && !closed.stored().to(field.id()).equals(closed.typed().to(field.id())))
                .map(ClosedPage::unconditional)
                .toList();
    }

    static Field unconditional(Field field) {
        return new Field(field.id(), field.term(), field.label(), field.hint(), field.required(), Optional.empty(),
                field.missingMessage(), field.type(), field.assumption());
    }

    /** Only what was written, as a form to be read. */
    public FormRevision written() {
        var page = new FormPage(closed.page().id(), "Ce que vous aviez écrit", Optional.empty(), Optional.empty(), differing());
        return new FormRevision(closed.view().form(), "", 0, "", List.of(page));
    }

    @Override
    public int status() {
        return 409;
    }
}
