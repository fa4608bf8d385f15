package fr.levain.decisions.web;

import fr.levain.decisions.Results;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.French;
import fr.levain.kernel.Period;
import fr.levain.kernel.Role;
import fr.levain.law.ContractBreach;
import fr.levain.law.LegalParameters;
import fr.levain.ui.FormErrors;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a breach of the contrat d’engagement républicain would withdraw (S8): computed, never decided here. */
@Controller
@AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY})
class BreachController {
    private static final String DAY = "Indiquez un jour, un mois et une année.";

    private final Results results;
    private final LegalParameters law;
    private final Clock clock;

    BreachController(Results results, LegalParameters law, Clock clock) {
        this.results = results;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/instruction/{reference}/manquement")
    View compute(@PathVariable String reference, @RequestParam Map<String, String> typed) {
        var award = results.award(reference);
        if (typed.isEmpty()) return new BreachPage(award, typed, Optional.empty(), FormErrors.none());
        var start = TypedDay.read(typed, "debut");
        var end = TypedDay.read(typed, "fin");
        var breach = TypedDay.read(typed, "manquement");
        var errors = FormErrors.none();
        if (start.isEmpty()) errors = errors.plus("debut-jour", DAY);
        if (end.isEmpty()) errors = errors.plus("fin-jour", DAY);
        if (breach.isEmpty()) errors = errors.plus("manquement-jour", DAY);
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) errors = errors.plus("fin-jour", "La fin suit le début : vérifiez les deux dates.");
        if (!errors.isEmpty()) return new BreachPage(award, typed, Optional.empty(), errors);
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        return new BreachPage(award, typed,
                Optional.of(ContractBreach.of(award.amount(), new Period(start.get(), end.get()), breach.get(), today, law)), FormErrors.none());
    }
}
