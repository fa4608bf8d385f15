package fr.levain.events.web;

import fr.levain.events.Balance;
import fr.levain.events.Balances;
import fr.levain.events.Feedbacks;
import fr.levain.events.FrenchDates;
import fr.levain.events.Gatherings;
import fr.levain.events.Organisers;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Costs, hours and opinions: written by the organiser, read by the authority too. */
@Controller
@AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ASSISTANT, Role.PARTNER})
@RequestMapping("/rencontres/{slug}/bilan")
class BalanceController {
    private static final String AMOUNT = "Indiquez un montant en euros, par exemple 640 ou 36,50. Laissez vide si cela n’a rien coûté.";
    private static final int MOST_MINUTES = 60 * 10_000;

    private final Gatherings gatherings;
    private final Balances balances;
    private final Feedbacks feedbacks;
    private final Organisers organisers;

    BalanceController(Gatherings gatherings, Balances balances, Feedbacks feedbacks, Organisers organisers) {
        this.gatherings = gatherings;
        this.balances = balances;
        this.feedbacks = feedbacks;
        this.organisers = organisers;
    }

    @GetMapping
    View show(@PathVariable String slug, Caller caller) {
        return page(slug, Optional.empty(), FormErrors.none(), caller);
    }

    @PostMapping
    View record(@PathVariable String slug, @RequestParam Map<String, String> values, Caller caller) {
        var typed = new Typed(Map.copyOf(values));
        var venue = euros(typed.value("lieu"));
        var speakers = euros(typed.value("intervenants"));
        var other = euros(typed.value("autres-depenses"));
        var minutes = GatheringTyped.minutes(typed.value("heures")).filter(all -> all <= MOST_MINUTES);
        var errors = FormErrors.none();
        if (venue.isEmpty()) errors = errors.plus("lieu", AMOUNT);
        if (speakers.isEmpty()) errors = errors.plus("intervenants", AMOUNT);
        if (other.isEmpty()) errors = errors.plus("autres-depenses", AMOUNT);
        if (minutes.isEmpty()) errors = errors.plus("heures", "Indiquez des heures de travail, par exemple 26 h ou 12 h 30.");
        if (!errors.isEmpty()) return page(slug, Optional.of(typed), errors, caller);
        balances.record(slug, new Balance(venue.orElseThrow(), speakers.orElseThrow(), other.orElseThrow(), minutes.orElseThrow()), caller);
        return Redirect.to("/rencontres/" + slug + "?fait=bilan");
    }

    private View page(String slug, Optional<Typed> typed, FormErrors errors, Caller caller) {
        var gathering = gatherings.find(slug, caller);
        var balance = balances.of(gathering);
        return new BalancePage(gathering, balance, balances.figures(gathering), feedbacks.results(gathering, caller), organisers.runs(gathering, caller),
                typed.orElseGet(() -> written(balance)), errors);
    }

    private static Typed written(Balance balance) {
        var typed = new HashMap<String, String>();
        typed.put("lieu", amount(balance.venue()));
        typed.put("intervenants", amount(balance.speakers()));
        typed.put("autres-depenses", amount(balance.other()));
        typed.put("heures", balance.staffMinutes() == 0 ? "" : FrenchDates.length(balance.staffMinutes()));
        return new Typed(typed);
    }

    private static String amount(Euros euros) {
        return euros.cents() == 0 ? "" : euros.toDecimal().toPlainString().replace('.', ',').replaceFirst(",00$", "");
    }

    /** Nothing typed is nothing spent; empty when it cannot be read. */
    private static Optional<Euros> euros(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        if (plain.isEmpty()) return Optional.of(Euros.ZERO);
        return plain.matches("\\d{1,9}(\\.\\d{1,2})?") ? Optional.of(Euros.of(new BigDecimal(plain))) : Optional.empty();
    }
}
