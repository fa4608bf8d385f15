package fr.levain.assessment.web;

import fr.levain.assessment.Absences;
import fr.levain.assessment.Absences.DeclareResult;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Absences, who stands in, and the dossiers that pass from one to the other. */
@Controller
@RequestMapping("/instruction/absences")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.ADMINISTRATOR})
class AbsenceController {
    private static final String PATH = "/instruction/absences";

    private final Absences absences;
    private final Clock clock;

    AbsenceController(Absences absences, Clock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    @GetMapping
    View absences(Caller caller) {
        return page(Map.of("remise", "oui"), FormErrors.none(), caller);
    }

    @PostMapping
    View declare(@RequestParam Map<String, String> typed, Caller caller) {
        var officer = account(typed.getOrDefault("agent", "")).orElse(caller.signedIn().id());
        var from = TypedDay.read(typed, "depuis");
        var until = TypedDay.read(typed, "jusque");
        var deputy = account(typed.getOrDefault("suppleant", ""));
        var errors = FormErrors.none();
        if (from.isEmpty()) errors = errors.plus("depuis-jour", "Indiquez le premier jour d’absence, par exemple 27 3 2027.");
        if (until.isEmpty()) errors = errors.plus("jusque-jour", "Indiquez le dernier jour d’absence, par exemple 2 4 2027.");
        if (deputy.isEmpty()) errors = errors.plus("suppleant", "Choisissez qui supplée pendant ces jours.");
        if (!errors.isEmpty()) return page(typed, errors, caller);
        return switch (absences.declare(officer, from.orElseThrow(), until.orElseThrow(), deputy.orElseThrow(), typed.containsKey("remise"), caller)) {
            case DeclareResult.Declared(_, _) -> Redirect.to(PATH);
            case DeclareResult.Refused(var field, var message) -> page(typed, FormErrors.of(field, message), caller);
        };
    }

    @PostMapping("/{absence}/fin")
    View end(@PathVariable UUID absence, Caller caller) {
        absences.end(absence, caller);
        return Redirect.to(PATH);
    }

    private AbsencesPage page(Map<String, String> typed, FormErrors errors, Caller caller) {
        return new AbsencesPage(
                absences.standing(), absences.officers(), caller.has(Role.HEAD) || caller.has(Role.ADMINISTRATOR), caller.signedIn().id(), typed,
                LocalDate.ofInstant(clock.instant(), French.PARIS), errors);
    }

    private static Optional<AccountId> account(String word) {
        try {
            return Optional.of(new AccountId(UUID.fromString(word)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
