package fr.levain.guidance.web;

import fr.levain.guidance.Handover;
import fr.levain.guidance.OrientationRequest;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TimelineItem;
import fr.levain.ui.Tone;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A request as an officer reads it.
 *
 * @param acts whether it is theirs to act on
 * @param names of the partners
 * @param partners it may be sent to
 */
public record BasketRequestPage(
        OrientationRequest request, boolean acts, List<String> needs, String holder, List<Handover> handovers, Map<String, String> names,
        List<Choice> partners, List<TimelineItem> timeline, Set<String> chosen, String answer, FormErrors errors) implements Page {
    public String path() {
        return BasketPage.PATH + "/" + request.reference();
    }

    public String state() {
        return Words.forAuthority(request.status());
    }

    public Tone tone() {
        return Words.tone(request.status());
    }

    public String name(Handover handover) {
        return names.getOrDefault(handover.partner(), handover.partner());
    }

    public String state(Handover handover) {
        return switch (handover.status()) {
            case AWAITING_CONSENT -> "attend l’accord de la personne";
            case REFUSED -> "la personne n’a pas voulu";
            case WAITING -> "n’a pas encore répondu";
            case TAKEN -> "s’en occupe";
            case DECLINED -> "a décliné";
            case PASSED_ON -> "a transmis";
            case CLOSED -> "n’y a plus accès";
            case ANSWERED -> "a répondu";
        };
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
