package fr.levain.assessment.web;

import fr.levain.assessment.WorkingNote;
import fr.levain.ui.Page;
import java.util.List;

/** The latest working notes, in the case file. */
public record NotesPanel(String reference, List<WorkingNote> latest, int count) implements Page {
    public String path() {
        return "/instruction/" + reference + "/notes";
    }
}
