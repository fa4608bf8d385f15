package fr.levain.stateaid.web;

import fr.levain.directory.LegalUnits;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.HiddenSubjects;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.kernel.Siren;
import fr.levain.stateaid.Basis;
import fr.levain.stateaid.SingleUndertakings;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Tie;
import fr.levain.stateaid.Undertaking;
import fr.levain.stateaid.UndertakingActResult;
import fr.levain.stateaid.UndertakingActResult.Done;
import fr.levain.stateaid.UndertakingActResult.Refused;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One single undertaking: what it received, what is left, who belongs to it, and the acts that change that (E2). */
@Controller
@RequestMapping("/aides-etat/{number}")
class UndertakingController {
    private final StateAid stateAid;
    private final SingleUndertakings undertakings;
    private final LegalUnits names;
    private final HiddenSubjects hidden;
    private final Clock clock;

    UndertakingController(StateAid stateAid, SingleUndertakings undertakings, LegalUnits names, HiddenSubjects hidden, Clock clock) {
        this.stateAid = stateAid;
        this.undertakings = undertakings;
        this.names = names;
        this.hidden = hidden;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.FINANCE_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR})
    View undertaking(@PathVariable String number, Caller caller) {
        return page(known(number), "", Map.of(), FormErrors.none(), caller);
    }

    @PostMapping("/liens")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View link(@PathVariable String number, @RequestParam Map<String, String> typed, Caller caller) {
        var here = Undertaking.of(known(number));
        var tie = Tie.named(typed.getOrDefault("lien", "")).filter(Tie.ofControl()::contains);
        var errors = tie.isEmpty() ? FormErrors.of("lien", "Dites ce qui lie les deux structures.") : FormErrors.none();
        return tied(number, "lien", typed, errors, caller, (other, since) ->
                undertakings.link(here, other, tie.orElseThrow(), since, typed.getOrDefault("motif", ""), here.subject(), caller));
    }

    @PostMapping("/fusions")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View merge(@PathVariable String number, @RequestParam Map<String, String> typed, Caller caller) {
        var here = Undertaking.of(known(number));
        return tied(number, "fusion", typed, FormErrors.none(), caller, (other, on) ->
                undertakings.merge(here, other, on, typed.getOrDefault("motif", ""), caller));
    }

    @PostMapping("/liens/{link}/fin")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View end(@PathVariable String number, @PathVariable UUID link, @RequestParam Map<String, String> typed, Caller caller) {
        var siren = known(number);
        var until = TypedDay.read(typed, "jour");
        if (until.isEmpty()) return page(siren, link.toString(), typed, FormErrors.of("jour", NO_DAY), caller);
        return answer(undertakings.unlink(link, until.get(), typed.getOrDefault("motif", ""), caller), siren, link.toString(), typed, caller);
    }

    private static final String NO_DAY = "Indiquez le jour, par exemple 27 3 2026.";

    private interface Act {
        UndertakingActResult with(Undertaking other, LocalDate day);
    }

    private View tied(String number, String form, Map<String, String> typed, FormErrors found, Caller caller, Act act) {
        var siren = known(number);
        var other = Siren.reading(typed.getOrDefault("siren", ""));
        var day = TypedDay.read(typed, "jour");
        var errors = found;
        if (other.problem().isPresent()) errors = errors.plus("siren", other.problem().get());
        if (day.isEmpty()) errors = errors.plus("jour", NO_DAY);
        if (!errors.isEmpty()) return page(siren, form, typed, errors, caller);
        return answer(act.with(Undertaking.of(other.valid().orElseThrow()), day.orElseThrow()), siren, form, typed, caller);
    }

    private View answer(UndertakingActResult result, Siren siren, String form, Map<String, String> typed, Caller caller) {
        return switch (result) {
            case Done() -> Redirect.to("/aides-etat/" + siren.digits());
            case Refused(var field, var why) -> page(siren, form, typed, FormErrors.of(field, why), caller);
        };
    }

    private UndertakingPage page(Siren siren, String form, Map<String, String> typed, FormErrors errors, Caller caller) {
        var undertaking = Undertaking.of(siren);
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var members = undertakings.members(undertaking, today);
        var links = undertakings.links(undertaking);
        var untold = hidden.hiddenFrom(caller);
        var shown = Stream.concat(members.stream(), links.stream().flatMap(link -> Stream.of(link.one(), link.other())))
                .flatMap(each -> each.siren().stream()).distinct().toList();
        return new UndertakingPage(
                siren, members, names.names(shown),
                Stream.of(Basis.DE_MINIMIS, Basis.DE_MINIMIS_SGEI).map(basis -> stateAid.position(undertaking, basis, today)).toList(),
                stateAid.ledger(undertaking, today).stream().filter(entry -> !entry.isAmong(untold)).toList(), links,
                caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD), form, typed, errors);
    }

    /** @throws NotFound for what is no SIREN */
    static Siren known(String number) {
        return Optional.of(number).flatMap(Siren::read).orElseThrow(() -> new NotFound("undertaking"));
    }
}
