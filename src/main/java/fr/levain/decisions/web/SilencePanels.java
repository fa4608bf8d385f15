package fr.levain.decisions.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.decisions.SilenceReasons;
import fr.levain.decisions.SilenceRequest;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.law.Delays;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.DeskTask;
import fr.levain.ui.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The reasons of a rejection by silence where people work: the applicant's page, the case file, the desk. */
@Component
class SilencePanels implements ApplicantPanel, CaseFilePanel, DeskTask {
    private static final int MOST = 5;
    private static final int MOST_READ = 200;

    private final SilenceReasons reasons;
    private final Applications applications;
    private final Assessments assessments;
    private final Delays delays;
    private final Clock clock;

    SilencePanels(SilenceReasons reasons, Applications applications, Assessments assessments, Delays delays, Clock clock) {
        this.reasons = reasons;
        this.applications = applications;
        this.assessments = assessments;
        this.delays = delays;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        if (!access.files()) return Optional.empty();
        var request = reasons.of(application);
        return request.map(SilenceRequest::rejectedOn).or(() -> reasons.rejectedOn(application))
                .map(day -> new SilencePanel(applications.view(application).reference().value(), day, delays.reasonsDue(today()), request, access.owns()));
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.has(Role.CASE_OFFICER) && !caller.has(Role.HEAD)) return Optional.empty();
        return reasons.last(new ApplicationId(application)).map(request -> new Panel("motifs-du-silence", "Motifs d’un rejet par silence",
                request.given().isPresent() ? Place.SIDE : Place.FIRST, new SilenceCasePanel(request, request.isLate(today()))));
    }

    @Override
    public List<Task> waitingFor(Caller caller) {
        if (!caller.has(Role.CASE_OFFICER) && !caller.has(Role.HEAD)) return List.of();
        var waiting = reasons.waiting(MOST_READ);
        var cases = assessments.casesOf(waiting.stream().map(SilenceRequest::application).toList());
        var own = waiting.stream().filter(request -> Optional.ofNullable(cases.get(request.application())).filter(file -> file.isOf(caller)).isPresent());
        return own.limit(MOST).map(request -> new Task("Motifs à dire avant le %s : %s".formatted(French.day(request.dueOn()), request.reference()),
                "/instruction/" + request.reference() + "/motifs-du-silence")).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
