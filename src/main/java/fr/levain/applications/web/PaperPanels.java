package fr.levain.applications.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.PaperDossiers;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.DeskTask;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A dossier that came on paper says so on each of its pages; what is half keyed in waits on the desk. */
@Component
class PaperPanels implements CaseFilePanel, ApplicantPanel, DeskTask {
    private final PaperDossiers papers;
    private final Applications applications;
    private final Accounts accounts;

    PaperPanels(PaperDossiers papers, Applications applications, Accounts accounts) {
        this.papers = papers;
        this.applications = applications;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer()) return Optional.empty();
        return drawn(new ApplicationId(application), caller).map(panel -> new Panel("papier", "Reçu sur papier", Place.SIDE, panel));
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        return drawn(application, caller);
    }

    private Optional<Page> drawn(ApplicationId application, Caller caller) {
        return papers.of(application).map(entry -> new PaperPanel(entry, applications.view(application).reference().value(),
                accounts.find(entry.enteredBy()).map(Person::name).orElse("le service"), works(caller)));
    }

    @Override
    public List<Task> waitingFor(Caller caller) {
        if (!works(caller)) return List.of();
        int count = papers.countToFinish();
        return List.of(new Task(count == 0 ? "Saisir un dossier papier" : French.plural(count, "dossier papier à finir", "dossiers papier à finir"), "/instruction/papier"));
    }

    private static boolean works(Caller caller) {
        return caller.has(Role.ASSISTANT) || caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD);
    }
}
