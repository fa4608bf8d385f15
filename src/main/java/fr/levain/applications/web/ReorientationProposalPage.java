package fr.levain.applications.web;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.ReorientationPreview;
import fr.levain.calls.Call;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/** The officer sees what another call would take before proposing it. @param possible false when decided, or proposed already */
public record ReorientationProposalPage(
        ApplicationView view, boolean possible, List<Call> targets, Optional<ReorientationPreview> preview, String reason, FormErrors errors)
        implements Page {
    public String back() {
        return "/instruction/" + view.reference();
    }

    public String path() {
        return back() + "/reorientation";
    }

    public List<Choice> choices() {
        return targets.stream().map(call -> Choice.of(call.slug(), call.title())).toList();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
