package fr.levain.desk.web;

import fr.levain.desk.Batches;
import fr.levain.desk.BulkKind;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.util.List;

/**
 * What is to be chosen for all the dossiers of a batch.
 *
 * @param capped more dossiers matched than a batch takes
 * @param choices people, kinds of opinions, or meetings, by the act
 */
public record BatchFormPage(BulkKind kind, BatchForm form, boolean capped, List<Choice> choices, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String count() {
        return French.plural(form.references().size(), "dossier choisi", "dossiers choisis");
    }

    public int most() {
        return Batches.MOST;
    }

    /** Rows for other people, beside the first. */
    public List<Integer> others() {
        return List.of(2, 3, 4, 5);
    }

    public boolean hasOthers() {
        return others().stream().anyMatch(row -> !form.choice("nom-" + row).isEmpty() || !form.choice("structure-" + row).isEmpty() || !form.choice("courriel-" + row).isEmpty());
    }

    public TypedDay day() {
        return TypedDay.from(form::choice, "echeance");
    }
}
