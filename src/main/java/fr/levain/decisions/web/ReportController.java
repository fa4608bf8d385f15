package fr.levain.decisions.web;

import fr.levain.decisions.ProposedDossiers;
import fr.levain.decisions.ReportResult;
import fr.levain.decisions.Reports;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports to the assembly: from the dossiers that wait for a vote to papers one can send. */
@Controller
@RequestMapping("/decisions/rapports")
@AllowedTo({Role.ASSEMBLY_SECRETARY, Role.HEAD})
class ReportController {
    private final Reports reports;
    private final ProposedDossiers proposed;

    ReportController(Reports reports, ProposedDossiers proposed) {
        this.reports = reports;
        this.proposed = proposed;
    }

    @GetMapping
    View all(@RequestParam(defaultValue = "1") int page) {
        int number = Math.max(page, 1);
        var found = reports.latest(number);
        boolean more = found.size() > Reports.PER_PAGE;
        var shown = more ? found.subList(0, Reports.PER_PAGE) : found;
        return new ReportsPage(shown, new Paging(
                French.plural(shown.size(), "rapport", "rapports") + " sur cette page",
                number > 1 ? Optional.of("/decisions/rapports?page=" + (number - 1)) : Optional.empty(),
                more ? Optional.of("/decisions/rapports?page=" + (number + 1)) : Optional.empty()));
    }

    /** @param seance identifier of a committee’s meeting, whose dossiers are ticked */
    @GetMapping("/nouveau")
    View choose(@RequestParam(defaultValue = "") String seance, @RequestParam(defaultValue = "1") int page, Caller caller) {
        int number = Math.clamp(page, 1, 1_000);
        var found = proposed.page(number, caller);
        var ticked = found.dossiers().stream()
                .filter(each -> each.hold().isEmpty())
                .filter(each -> seance.isEmpty() || each.opinion().filter(given -> given.meeting().toString().equals(seance)).isPresent())
                .map(each -> each.reference()).collect(Collectors.toSet());
        return new NewReportPage(reports.newReport().toString(), found.dossiers(), WaitingDossiers.paging(number, found, "/decisions/rapports/nouveau"), seance, ticked, Map.of(), FormErrors.none(), List.of(), found.closed());
    }

    @PostMapping
    View make(@RequestParam(defaultValue = "") UUID rapport, @RequestParam(defaultValue = "") List<String> dossier,
            @RequestParam Map<String, String> typed, Caller caller) {
        var day = TypedDay.read(typed, "vote");
        var chosen = Set.copyOf(new HashSet<>(dossier));
        var errors = FormErrors.none();
        if (day.isEmpty()) errors = errors.plus("vote", "Indiquez le jour de la commission permanente, par exemple 22 3 2027.");
        if (typed.getOrDefault("objet", "").isBlank()) errors = errors.plus("objet", "Dites en quelques mots sur quoi porte le rapport.");
        if (typed.getOrDefault("expose", "").isBlank()) errors = errors.plus("expose", "Écrivez l’exposé des motifs : les élus le lisent en premier.");
        if (!errors.isEmpty()) return again(rapport, chosen, typed, errors, List.of(), caller);
        return switch (reports.make(rapport, chosen, day.get(), typed.get("objet"), typed.get("expose"), caller)) {
            case ReportResult.Made(var id) -> Redirect.to("/decisions/rapports/" + id);
            case ReportResult.Refused(var field, var message) -> again(rapport, chosen, typed, FormErrors.of(field, message), List.of(), caller);
            case ReportResult.Incomplete(var lacks) -> again(rapport, chosen, typed, FormErrors.of("manques",
                    "Rien n’est établi : il manque %s. Remplissez, puis recommencez.".formatted(French.plural(lacks.size(), "valeur", "valeurs"))), lacks, caller);
        };
    }

    @GetMapping("/{report}")
    View report(@PathVariable UUID report, Caller caller) {
        return new ReportPage(reports.report(report, caller));
    }

    private NewReportPage again(UUID report, Set<String> chosen, Map<String, String> typed, FormErrors errors, List<ReportResult.Lack> lacks, Caller caller) {
        // those that were chosen come back, on whichever page they were
        var dossiers = new LinkedHashSet<>(proposed.named(chosen, caller));
        var first = proposed.page(1, caller);
        dossiers.addAll(first.dossiers());
        return new NewReportPage(report.toString(), List.copyOf(dossiers), WaitingDossiers.paging(1, first, "/decisions/rapports/nouveau"), typed.getOrDefault("seance", ""), chosen, typed, errors, lacks, first.closed());
    }
}
