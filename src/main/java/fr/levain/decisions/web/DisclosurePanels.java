package fr.levain.decisions.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Assessments;
import fr.levain.decisions.DisclosureRequest;
import fr.levain.decisions.DisclosureRequests;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.DeskTask;
import fr.levain.ui.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Requests for documents where people work: the applicant's page, the case file, the desk (A5). */
@Component
class DisclosurePanels implements ApplicantPanel, CaseFilePanel, DeskTask {
    private static final int MOST = 5;
    private static final int MOST_READ = 200;

    private final DisclosureRequests requests;
    private final Assessments assessments;
    private final Clock clock;

    DisclosurePanels(DisclosureRequests requests, Assessments assessments, Clock clock) {
        this.requests = requests;
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        if (!access.files()) return Optional.empty();
        return requests.of(application).stream().findFirst().map(last -> new DisclosurePanel(last, today()));
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!answers(caller)) return Optional.empty();
        var all = requests.of(new ApplicationId(application));
        return all.stream().findFirst().map(last -> new Panel("communication", "Documents demandés",
                all.stream().anyMatch(each -> each.answer().isEmpty()) ? Place.FIRST : Place.SIDE, new DisclosureCasePanel(waitingOr(all, last), today())));
    }

    private static DisclosureRequest waitingOr(List<DisclosureRequest> all, DisclosureRequest last) {
        return all.stream().filter(each -> each.answer().isEmpty()).reduce((_, oldest) -> oldest).orElse(last);
    }

    @Override
    public List<Task> waitingFor(Caller caller) {
        if (!answers(caller)) return List.of();
        var waiting = requests.waiting(MOST_READ);
        var cases = assessments.casesOf(waiting.stream().map(DisclosureRequest::application).toList());
        var own = waiting.stream().filter(request -> Optional.ofNullable(cases.get(request.application())).filter(file -> file.isOf(caller)).isPresent());
        return own.limit(MOST).map(request -> new Task("Documents demandés, réponse avant le %s : %s".formatted(French.day(request.clock().refusedOn()), request.reference()),
                "/instruction/" + request.reference() + "/communication")).toList();
    }

    private static boolean answers(Caller caller) {
        return caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD) || caller.has(Role.ASSISTANT);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
