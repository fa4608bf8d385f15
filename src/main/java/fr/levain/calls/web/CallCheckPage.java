package fr.levain.calls.web;

import fr.levain.calls.CallDraft;
import fr.levain.calls.PublicationResult.Missing;
import fr.levain.forms.Asked;
import fr.levain.kernel.French;
import fr.levain.revisions.Difference;
import fr.levain.ui.Page;
import java.util.List;

/**
 * What a call still lacks, what its draft changes, and the button that publishes it.
 *
 * @param asked what its form asks, and what the organisation's record answers already: worth knowing, never in the way
 * @param digest of the draft as it is shown here
 * @param unread remarks of the field nobody has read
 * @param moved the draft was changed since it was read: nothing was published
 * @param refused somebody tried to publish it as it is
 */
public record CallCheckPage(
        CallDraft call, List<Missing> missing, List<Difference> differences, Asked asked, String digest, int unread, boolean mayPublish, boolean moved,
        boolean refused) implements Page {
    @Override
    public int status() {
        return moved ? 409 : refused ? 422 : 200;
    }

    public String path() {
        return "/gestion/appels/" + call.call().slug();
    }

    /** Where to mend it. */
    public String href(Missing missing) {
        return missing.anchor().equals("hypotheses") ? path() + "#hypotheses" : path() + "/" + missing.anchor();
    }

    /** « Le formulaire pose 62 questions ; la fiche de la structure répond déjà à 12 d’entre elles. » */
    public String toldAsked() {
        return "Le formulaire pose %s ; la fiche de la structure répond déjà à %s.".formatted(
                French.plural(asked.questions(), "question", "questions"),
                asked.known().size() == 1 ? "une d’entre elles" : French.number(asked.known().size()) + " d’entre elles");
    }

    public boolean isReady() {
        return missing.isEmpty();
    }
}
