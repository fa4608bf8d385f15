package fr.levain.opinions.web;

import fr.levain.opinions.OpinionOpening.Inside;
import fr.levain.opinions.OpinionStatus;
import fr.levain.opinions.OtherOpinion;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;

/** No conflict, a conflict, or no answer: said before anything but the public summary is shown, and still possible after. */
public record DeclarationPage(Inside inside, List<OtherOpinion> others, Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String of(String name) {
        return typed.getOrDefault(name, "");
    }

    /** The dossier is open already: something was found in it. */
    public boolean isLater() {
        return inside.opinion().status() == OpinionStatus.OPENED;
    }
}
