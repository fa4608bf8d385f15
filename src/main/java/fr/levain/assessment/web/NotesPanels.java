package fr.levain.assessment.web;

import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.WorkingNotes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class NotesPanels implements CaseFilePanel {
    private static final int SHOWN = 2;

    private final Assessments assessments;
    private final WorkingNotes notes;

    NotesPanels(Assessments assessments, WorkingNotes notes) {
        this.assessments = assessments;
        this.notes = notes;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.has(Role.CASE_OFFICER) && !caller.has(Role.ASSISTANT) && !caller.has(Role.HEAD)) return Optional.empty();
        var id = new ApplicationId(application);
        return assessments.caseOf(id).map(file -> new Panel("notes", "Notes de travail", Place.SIDE,
                new NotesPanel(file.reference(), notes.of(id, 1).stream().limit(SHOWN).toList(), notes.count(id))));
    }
}
