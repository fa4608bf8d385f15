package fr.levain.opinions.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.opinions.Opinions;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.DeskTask;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class OpinionPanels implements CaseFilePanel, DeskTask {
    private final Opinions opinions;
    private final Assessments assessments;
    private final Applications applications;

    OpinionPanels(Opinions opinions, Assessments assessments, Applications applications) {
        this.opinions = opinions;
        this.assessments = assessments;
        this.applications = applications;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer() || caller.has(Role.GREETER)) return Optional.empty();
        var id = new ApplicationId(application);
        return assessments.caseOf(id).flatMap(file -> {
            var board = opinions.of(id, caller);
            var mayAsk = works(caller) && file.isHandledBy(caller) && applications.view(id).status().isOpen();
            if (board.lines().isEmpty() && !mayAsk) return Optional.empty();
            return Optional.of(new Panel("avis", "Avis", Place.SIDE, new OpinionsPanel(file.reference(), board, mayAsk)));
        });
    }

    @Override
    public List<Task> waitingFor(Caller caller) {
        if (!(caller instanceof Caller.Account account) || !works(caller)) return List.of();
        var late = opinions.late(account);
        return late == 0 ? List.of() : List.of(new Task(French.plural(late, "avis en retard", "avis en retard"), "/instruction/avis"));
    }

    static boolean works(Caller caller) {
        return caller.has(Role.CASE_OFFICER) || caller.has(Role.ASSISTANT) || caller.has(Role.HEAD);
    }
}
