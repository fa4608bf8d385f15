package fr.levain.stateaid.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.HiddenSubjects;
import fr.levain.kernel.Role;
import fr.levain.kernel.Siren;
import fr.levain.stateaid.CentralRegister;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks an undertaking up, and lists the year's de minimis aid for the central register (E5). */
@Controller
class StateAidController {
    private final CentralRegister register;
    private final HiddenSubjects hidden;
    private final Clock clock;

    StateAidController(CentralRegister register, HiddenSubjects hidden, Clock clock) {
        this.register = register;
        this.hidden = hidden;
        this.clock = clock;
    }

    @GetMapping("/aides-etat")
    @AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.FINANCE_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR})
    View aids(@RequestParam(required = false) String siren, @RequestParam(defaultValue = "0") int annee, @RequestParam(defaultValue = "1") int page, Caller caller) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var errors = FormErrors.none();
        if (siren != null) {
            var read = Siren.reading(siren);
            if (read.valid().isPresent()) return Redirect.to("/aides-etat/" + read.valid().get().digits());
            errors = FormErrors.of("siren", read.problem().orElseThrow());
        }
        int year = annee < 2015 || annee > today.getYear() ? today.getYear() : annee;
        var from = LocalDate.of(year, 1, 1);
        var to = LocalDate.of(year, 12, 31);
        int shown = Math.clamp(page, 1, 1_000);
        var untold = hidden.hiddenFrom(caller);
        int count = register.count(from, to, untold);
        var here = "/aides-etat?annee=%d&page=".formatted(year);
        var paging = new Paging(French.plural(count, "aide accordée", "aides accordées") + " en " + year,
                shown > 1 ? Optional.of(here + (shown - 1)) : Optional.empty(),
                shown * CentralRegister.PER_PAGE < count ? Optional.of(here + (shown + 1)) : Optional.empty());
        return new StateAidPage(siren == null ? "" : siren, from, to, register.granted(from, to, untold, shown), paging, today, errors);
    }
}
