package fr.levain.stateaid.web;

import fr.levain.directory.LegalUnits;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.HiddenSubjects;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Role;
import fr.levain.kernel.Siren;
import fr.levain.stateaid.SingleUndertakings;
import fr.levain.stateaid.Successor;
import fr.levain.stateaid.Undertaking;
import fr.levain.stateaid.UndertakingActResult.Done;
import fr.levain.stateaid.UndertakingActResult.Refused;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.TypedMoney;
import fr.levain.ui.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** E2: the aid of an undertaking that splits goes with the activities it paid for. */
@Controller
@RequestMapping("/aides-etat/{number}/scission")
@AllowedTo({Role.CASE_OFFICER, Role.HEAD})
class SplitController {
    private final SingleUndertakings undertakings;
    private final LegalUnits names;
    private final HiddenSubjects hidden;

    SplitController(SingleUndertakings undertakings, LegalUnits names, HiddenSubjects hidden) {
        this.undertakings = undertakings;
        this.names = names;
        this.hidden = hidden;
    }

    @GetMapping
    View form(@PathVariable String number, Caller caller) {
        return page(UndertakingController.known(number), Map.of(), FormErrors.none(), caller);
    }

    @PostMapping
    View split(@PathVariable String number, @RequestParam Map<String, String> typed, Caller caller) {
        var siren = UndertakingController.known(number);
        var day = TypedDay.read(typed, "jour");
        var errors = day.isEmpty() ? FormErrors.of("jour", "Indiquez le jour de la scission, par exemple 27 3 2026.") : FormErrors.none();
        var successors = new HashMap<String, Successor>();
        for (int rank = 1; rank <= SplitPage.SUCCESSORS; rank++) {
            var id = "siren-" + rank;
            var text = typed.getOrDefault(id, "");
            // two at least; the third only when there is one
            if (text.isBlank() && rank > 2) continue;
            var read = Siren.reading(text);
            var equity = amount(typed.getOrDefault("fonds-" + rank, ""));
            if (read.problem().isPresent()) errors = errors.plus(id, read.problem().get());
            if (equity.isEmpty()) errors = errors.plus("fonds-" + rank, "Écrivez un montant en euros, sans signe moins ; laissez vide si vous ne le savez pas.");
            if (read.valid().isPresent() && equity.isPresent()) successors.put("" + rank, new Successor(Undertaking.of(read.valid().get()), equity.get()));
        }
        var benefited = new HashMap<UUID, Undertaking>();
        for (var entry : undertakings.ownedBy(Undertaking.of(siren))) {
            var heir = typed.getOrDefault("aide-" + entry.id(), "");
            if (heir.isEmpty()) continue;
            if (successors.containsKey(heir)) benefited.put(entry.id(), successors.get(heir).undertaking());
            else errors = errors.plus("aide-" + entry.id(), "Choisissez une structure dont le SIREN est indiqué plus haut.");
        }
        if (!errors.isEmpty()) return page(siren, typed, errors, caller);
        var ordered = List.copyOf(new TreeMap<>(successors).values());
        return switch (undertakings.split(Undertaking.of(siren), ordered, benefited, day.orElseThrow(), typed.getOrDefault("motif", ""), caller)) {
            case Done() -> Redirect.to("/aides-etat/" + siren.digits());
            case Refused(var field, var why) -> page(siren, typed, FormErrors.of(field, why), caller);
        };
    }

    private SplitPage page(Siren siren, Map<String, String> typed, FormErrors errors, Caller caller) {
        var untold = hidden.hiddenFrom(caller);
        var entries = undertakings.ownedBy(Undertaking.of(siren)).stream().filter(entry -> !entry.isAmong(untold)).toList();
        return new SplitPage(siren, names.names(List.of(siren)).getOrDefault(siren, "SIREN " + siren.spaced()), entries, typed, errors);
    }

    /** Nothing typed is nothing owned; empty when it cannot be read. */
    private static Optional<Euros> amount(String typed) {
        return typed.isBlank() ? Optional.of(Euros.ZERO) : TypedMoney.read(typed);
    }
}
