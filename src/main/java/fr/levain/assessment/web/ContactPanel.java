package fr.levain.assessment.web;

import fr.levain.assessment.Contact;
import fr.levain.ui.Page;
import java.util.List;

/** The last calls and letters, in the case file. @param count of all */
public record ContactPanel(String reference, List<Contact> latest, int count) implements Page {
    public String path() {
        return "/instruction/" + reference + "/echanges-notes";
    }
}
