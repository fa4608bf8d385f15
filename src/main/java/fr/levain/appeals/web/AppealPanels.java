package fr.levain.appeals.web;

import fr.levain.appeals.Appeal;
import fr.levain.appeals.AppealFilings;
import fr.levain.appeals.Appeals;
import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.DeskTask;
import fr.levain.ui.NavEntry;
import fr.levain.ui.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

@Component
class AppealPanels implements CaseFilePanel, ApplicantPanel, DeskTask {
    private final Appeals appeals;
    private final AppealFilings filings;
    private final Applications applications;
    private final Clock clock;

    AppealPanels(Appeals appeals, AppealFilings filings, Applications applications, Clock clock) {
        this.appeals = appeals;
        this.filings = filings;
        this.applications = applications;
        this.clock = clock;
    }

    @Bean
    static NavEntry appealsEntry() {
        return NavEntry.forRoles("Recours", "/recours", 35, Role.HEAD, Role.CASE_OFFICER, Role.ASSEMBLY_SECRETARY);
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer()) return Optional.empty();
        var view = applications.view(new ApplicationId(application));
        var all = appeals.of(view.id());
        if (all.isEmpty() && filings.period(view).isEmpty()) return Optional.empty();
        var enters = caller.has(Role.ASSISTANT) || caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD);
        var open = all.stream().anyMatch(each -> each.status().isOpen());
        return Optional.of(new Panel("recours-gracieux", "Recours", open ? Place.FIRST : Place.SIDE,
                new CaseAppealsPanel(view.reference().value(), all, enters && !open && filings.period(view).isPresent())));
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        var view = applications.view(application);
        var latest = appeals.of(application).stream().findFirst();
        var period = filings.period(view);
        if (latest.isEmpty() && (period.isEmpty() || !access.files())) return Optional.empty();
        return Optional.of(new MyAppealPanel(view.path() + "/recours", latest, period, LocalDate.ofInstant(clock.instant(), French.PARIS)));
    }

    @Override
    public List<Task> waitingFor(Caller caller) {
        if (!(caller instanceof Caller.Account account)) return List.of();
        var pressing = appeals.page(true, "", caller).appeals().stream().filter(appeal -> waitsFor(appeal, account)).toList();
        if (pressing.isEmpty()) return List.of();
        return List.of(new Task("%s, réponse avant le %s".formatted(
                French.plural(pressing.size(), "recours", "recours"), French.day(pressing.getFirst().clock().silentOn())), "/recours"));
    }

    /** To give or to take for heads, to look at for who took it, to have voted for the secretary of the assembly. */
    private static boolean waitsFor(Appeal appeal, Caller.Account caller) {
        return switch (appeal.status()) {
            case FILED -> caller.has(Role.HEAD);
            case UNDER_REVIEW -> appeal.isReviewedBy(caller.id());
            case PROPOSED -> caller.has(Role.ASSEMBLY_SECRETARY);
            case CONFIRMED, UPHELD, INADMISSIBLE, REJECTED_BY_SILENCE, WITHDRAWN -> false;
        };
    }
}
