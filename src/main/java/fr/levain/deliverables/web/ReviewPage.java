package fr.levain.deliverables.web;

import fr.levain.applications.ApplicationView;
import fr.levain.deliverables.Deliverable;
import fr.levain.deliverables.DeliverableState;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** @param handles whether this person may decide on the dossier */
public record ReviewPage(
        ApplicationView view, Deliverable deliverable, boolean handles, String choice, String word, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/" + view.reference() + "/rendus/" + deliverable.code();
    }

    public boolean isToJudge() {
        return handles && deliverable.state() == DeliverableState.FILED;
    }

    public static List<Choice> choices() {
        return List.of(Choice.of("accepter", "J’accepte ce rendu"), Choice.of("reprendre", "Il est à reprendre"));
    }
}
