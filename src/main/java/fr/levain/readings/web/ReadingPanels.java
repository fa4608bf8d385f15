package fr.levain.readings.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.readings.ReadingCalls;
import fr.levain.readings.Readings;
import fr.levain.readings.SecondAnalyses;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.DeskTask;
import fr.levain.ui.HomeCard;
import fr.levain.ui.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Readings where people work: in the case file, beside the list, in a reader's own space. */
@Component
class ReadingPanels implements CaseFilePanel, DeskTask, HomeCard {
    private final Readings readings;
    private final ReadingCalls calls;
    private final SecondAnalyses analyses;
    private final Assessments assessments;
    private final Applications applications;
    private final Accounts accounts;

    ReadingPanels(
            Readings readings, ReadingCalls calls, SecondAnalyses analyses, Assessments assessments, Applications applications, Accounts accounts) {
        this.readings = readings;
        this.calls = calls;
        this.analyses = analyses;
        this.assessments = assessments;
        this.applications = applications;
        this.accounts = accounts;
    }

    /** After the service's own work, before the opinions asked. */
    @Override
    public int order() {
        return 22;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!works(caller) && !caller.has(Role.AUDITOR) && !caller.has(Role.ADMINISTRATOR)) return Optional.empty();
        var id = new ApplicationId(application);
        return assessments.caseOf(id).flatMap(file -> {
            var call = applications.view(id).callSlug();
            return calls.terms(call).map(terms -> {
                var analysis = analyses.of(id);
                return new Panel("lectures", "Lectures et analyses", Place.SIDE, new ReadingPanel(file.reference(), call, readings.of(id, caller), terms.secondAnalysis(),
                        analysis, analysis.signature().flatMap(each -> accounts.find(each.by())).map(Person::name)));
            });
        });
    }

    @Override
    public List<Task> waitingFor(Caller caller) {
        if (!(caller instanceof Caller.Account account)) return List.of();
        var tasks = new ArrayList<Task>();
        var own = readings.awaitedOf(account.id());
        if (own > 0) tasks.add(new Task(French.plural(own, "dossier à lire et noter", "dossiers à lire et noter"), "/lectures"));
        if (works(caller))
            for (var terms : calls.all()) {
                var waiting = readings.progress(terms.call()).values().stream().mapToInt(each -> each.waiting()).sum();
                if (waiting > 0) tasks.add(new Task("Lectures : %s, %s".formatted(calls.call(terms.call()).title(), French.plural(waiting, "attendue", "attendues")),
                        "/instruction/appels/" + terms.call() + "/lectures"));
            }
        return tasks;
    }

    @Override
    public Optional<Page> card(Caller caller) {
        // peers and citizens read too: whoever was asked something finds it here
        if (!(caller instanceof Caller.Account account) || caller.isOfficer()) return Optional.empty();
        var waiting = readings.awaitedOf(account.id());
        return waiting == 0 && readings.of(account.id(), 1, 1).isEmpty() ? Optional.empty() : Optional.of(new ReadingsCard(waiting));
    }

    static boolean works(Caller caller) {
        return caller.has(Role.CASE_OFFICER) || caller.has(Role.ASSISTANT) || caller.has(Role.HEAD);
    }
}
