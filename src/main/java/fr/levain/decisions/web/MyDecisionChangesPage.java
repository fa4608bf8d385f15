package fr.levain.decisions.web;

import fr.levain.applications.ApplicationView;
import fr.levain.decisions.DecisionChange;
import fr.levain.decisions.Hearing;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a decision, for whoever it is about.
 *
 * @param changes those they know of
 * @param waiting letters about a change that they may open here; nothing of them is shown before
 * @param answering whether this person may answer for the dossier
 */
public record MyDecisionChangesPage(
        ApplicationView view, List<DecisionChange> changes, List<DecisionChange> waiting, Optional<Hearing> hearing, boolean answering, LocalDate today, String answer,
        FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean mayAnswer() {
        return answering && hearing.filter(each -> each.answer().isEmpty()).isPresent();
    }
}
