package fr.levain.desk.web;

import fr.levain.desk.NotDrawn;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.util.List;

/** Dossiers whose line in the list could not be brought up to date. @param count all of them; few are shown */
public record NotDrawnPage(int count, List<NotDrawn> dossiers, boolean asked) implements Page {
    public String countInWords() {
        return count == 0 ? "Aucun dossier" : French.plural(count, "dossier", "dossiers");
    }
}
