package fr.levain.desk.web;

import fr.levain.accounts.Teams;
import fr.levain.assessment.Assessments;
import fr.levain.desk.Desk;
import fr.levain.desk.Filters;
import fr.levain.desk.NextActs;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR})
class CaseFileController {
    private final Desk desk;
    private final Assessments assessments;
    private final Teams teams;
    private final NextActs next;
    private final List<CaseFilePanel> panels;
    private final Clock clock;

    CaseFileController(Desk desk, Assessments assessments, Teams teams, NextActs next, List<CaseFilePanel> panels, Clock clock) {
        this.desk = desk;
        this.assessments = assessments;
        this.teams = teams;
        this.next = next;
        this.panels = panels.stream().sorted(Comparator.comparingInt(CaseFilePanel::order)).toList();
        this.clock = clock;
    }

    @GetMapping("/instruction/{reference}")
    View caseFile(@PathVariable String reference, @RequestParam Map<String, String> query, Caller caller) {
        var row = desk.row(reference);
        var filters = Filters.from(query);
        var file = assessments.byReference(reference, caller);
        var drawn = panels.stream()
                .flatMap(panel -> panel.panel(row.application().value(), caller).stream())
                .toList();
        var works = caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD) || caller.has(Role.ASSISTANT);
        return new CaseFilePage(
                row, TeamWords.of(file, teams), drawn, desk.neighbours(row, filters, caller.signedIn()), filters,
                works && file.isHandledBy(caller),
                file.officer().filter(caller.signedIn().id()::equals).isPresent(),
                caller.has(Role.HEAD) || caller.has(Role.ASSISTANT),
                works && file.isHandledBy(caller) ? next.of(row, caller) : Optional.empty(), "oui".equals(query.get("tout")),
                LocalDate.ofInstant(clock.instant(), French.PARIS));
    }
}
