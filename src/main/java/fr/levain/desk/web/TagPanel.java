package fr.levain.desk.web;

import fr.levain.desk.Tag;
import fr.levain.ui.Page;
import java.util.List;

/** The tags that stand on a dossier, in its case file. @param mayPut may put and remove them */
public record TagPanel(String reference, List<Tag> tags, boolean mayPut) implements Page {
    public String href() {
        return "/instruction/" + reference + "/etiquettes";
    }
}
