package fr.levain.assessment.web;

import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.Contacts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ContactPanels implements CaseFilePanel {
    private static final int SHOWN = 3;

    private final Assessments assessments;
    private final Contacts contacts;

    ContactPanels(Assessments assessments, Contacts contacts) {
        this.assessments = assessments;
        this.contacts = contacts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.has(Role.CASE_OFFICER) && !caller.has(Role.ASSISTANT) && !caller.has(Role.HEAD)) return Optional.empty();
        var id = new ApplicationId(application);
        return assessments.caseOf(id).map(file -> new Panel("appels-et-courriers", "Appels et courriers", Place.SIDE,
                new ContactPanel(file.reference(), contacts.of(id, 1).stream().limit(SHOWN).toList(), contacts.count(id))));
    }
}
