package fr.levain.support.web;

import fr.levain.directory.Partner;
import fr.levain.directory.Partners;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.support.RegionTie;
import fr.levain.support.RegionTies;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Officers record what ties the authority to a partner, who sits there, since when, and when it ends. */
@Controller
@AllowedTo({Role.CASE_OFFICER, Role.HEAD})
@RequestMapping(TiesPage.PATH)
class TieController {
    private final RegionTies ties;
    private final Partners partners;
    private final Clock clock;

    TieController(RegionTies ties, Partners partners, Clock clock) {
        this.ties = ties;
        this.partners = partners;
        this.clock = clock;
    }

    @GetMapping
    View all(Caller caller) {
        return page(UUID.randomUUID().toString(), Typed.NOTHING, FormErrors.none(), caller);
    }

    @PostMapping
    View record(@RequestParam Map<String, String> sent, @RequestParam UUID cle, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, today());
        var partner = read.text("organisation", Reading.LINE, "Choisissez l’organisation.");
        if (!partner.isEmpty() && partners.find(partner).isEmpty()) read.wrong("organisation", "Choisissez une organisation de la liste.");
        var kind = read.choice("lien", RegionTie.Kind.class, "Choisissez ce qui lie la Région à l’organisation.");
        var sits = kind != RegionTie.Kind.FUNDS;
        var name = sits ? read.text("qui", Reading.LINE, "Nommez la personne qui y siège pour la Région.") : "";
        var email = sits ? read.email("courriel") : "";
        var since = read.pastDay("depuis");
        var source = read.text("source", Reading.LINE, "Citez l’acte qui le dit : délibération, convention, statuts.");
        if (read.isWrong()) return page(cle.toString(), typed, read.errors(), caller);
        ties.record(cle, partner, kind, sits ? Optional.of(new RegionTie.Representative(name, email)) : Optional.empty(), since, source, caller);
        return Redirect.to(TiesPage.PATH);
    }

    @PostMapping("/{id}/fin")
    View end(@PathVariable UUID id, Caller caller) {
        ties.end(id, today(), caller);
        return Redirect.to(TiesPage.PATH);
    }

    private View page(String key, Typed typed, FormErrors errors, Caller caller) {
        var choices = partners.all().stream().map(each -> Choice.of(each.slug(), each.name())).toList();
        return new TiesPage(ties.recorded(caller), partners.all().stream().collect(Collectors.toMap(Partner::slug, Partner::name)), choices, key, typed, errors, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
