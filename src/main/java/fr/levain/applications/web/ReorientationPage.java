package fr.levain.applications.web;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Reorientation;
import fr.levain.applications.ReorientationPreview;
import fr.levain.calls.Call;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/** What another call would take of a dossier, before its author agrees. @param possible false once it has gone too far */
public record ReorientationPage(
        ApplicationView view, boolean possible, List<Call> targets, Optional<Reorientation> proposal,
        Optional<ReorientationPreview> preview, FormErrors errors)
        implements Page {
    static final String NOT_NOW = "Votre dossier est à une étape où vous ne pouvez plus le changer d’aide ici. Écrivez au service qui le suit.";

    public String path() {
        return view.path() + "/reorientation";
    }

    public List<Choice> choices() {
        return targets.stream().map(call -> Choice.of(call.slug(), call.title())).toList();
    }

    /** Whether what is shown is what the service proposes. */
    public boolean isProposed() {
        return proposal.isPresent() && preview.filter(shown -> shown.target().slug().equals(proposal.get().call())).isPresent();
    }

    public String notNow() {
        return NOT_NOW;
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
