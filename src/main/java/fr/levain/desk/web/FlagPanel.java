package fr.levain.desk.web;

import fr.levain.desk.web.FlagsPage.Shown;
import fr.levain.ui.Page;
import java.util.List;

/** The flags of a dossier, in its case file. */
public record FlagPanel(String reference, List<Shown> flags) implements Page {
    public String href() {
        return "/instruction/" + reference + "/signalements";
    }
}
