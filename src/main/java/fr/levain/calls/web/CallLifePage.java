package fr.levain.calls.web;

import fr.levain.calls.CallDraft;
import fr.levain.calls.CallStatus;
import fr.levain.calls.Extension;
import fr.levain.calls.GracePolicy;
import fr.levain.calls.PlannedAct;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.util.List;
import java.util.Optional;

/**
 * When a call is shown, and until when it takes dossiers: planned publication and withdrawal, closing put off.
 *
 * @param grace what is granted when our own service fails near the closing
 * @param mayDecide whether this person may publish
 */
public record CallLifePage(
        CallDraft call, List<PlannedAct> planned, List<Extension> extensions, Optional<GracePolicy> grace, boolean mayDecide, Typed typed, FormErrors errors) implements Page {
    /** What the inputs hold. */
    public record Typed(TypedDay day, String hour, String reason) {
        static final Typed NOTHING = new Typed(TypedDay.NONE, "", "");
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/gestion/appels/" + call.call().slug();
    }

    public boolean mayExtend() {
        return mayDecide && call.call().status() == CallStatus.PUBLISHED && call.call().current().closesAt().isPresent();
    }

    /** What may still be planned: a withdrawal of what is shown, or the publication of a draft or of what was withdrawn. */
    public boolean mayPublishLater() {
        return mayDecide && (call.editable() || call.call().status() == CallStatus.WITHDRAWN);
    }

    public boolean isShown() {
        return call.call().status() == CallStatus.PUBLISHED;
    }

    public boolean isWithdrawn() {
        return call.call().status() == CallStatus.WITHDRAWN;
    }

    public static String told(PlannedAct.Act act) {
        return switch (act) {
            case PUBLISH -> "Publication";
            case WITHDRAW -> "Mise hors ligne";
        };
    }
}
