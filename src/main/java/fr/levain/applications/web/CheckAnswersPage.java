package fr.levain.applications.web;

import fr.levain.applications.Dossier;
import fr.levain.forms.Gap;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;

/** All the answers on one page, what is left, and when the filing would count. */
public record CheckAnswersPage(Dossier dossier, Instant now, FormErrors errors) implements Page {
    public String path() {
        return dossier.view().path();
    }

    /** Where to mend it: the page, at its field. */
    public String link(Gap gap) {
        return link(gap.page(), gap.field());
    }

    public boolean canBeFiled() {
        return dossier.blocking().isEmpty() && !dossier.isTooLate(now);
    }

    private String link(String page, String input) {
        return path() + "/pages/" + page + "#" + input;
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
