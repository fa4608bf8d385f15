package fr.levain.programmes.web;

import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.programmes.Candidacies;
import fr.levain.programmes.CandidacyStatus;
import fr.levain.programmes.Cohort;
import fr.levain.programmes.CohortId;
import fr.levain.programmes.Cohorts;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner's programmes, and the calls it prepares, publishes, changes and closes. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire")
class CohortController {
    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Candidacies candidacies;
    private final PartnerTeams teams;
    private final Partners partners;
    private final Clock clock;
    private final SingleAct acts;

    CohortController(Programmes programmes, Cohorts cohorts, Candidacies candidacies, PartnerTeams teams, Partners partners, Clock clock, SingleAct acts) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.candidacies = candidacies;
        this.teams = teams;
        this.partners = partners;
        this.clock = clock;
        this.acts = acts;
    }

    @GetMapping("/programmes")
    View list(Caller caller) {
        var mine = teams.of(caller);
        var run = programmes.everything().stream().filter(each -> mine.contains(each.partner())).toList();
        var found = cohorts.of(run.stream().map(Programme::slug).toList());
        var shown = run.stream().filter(each -> !each.retired() || found.stream().anyMatch(cohort -> cohort.programme().equals(each.slug()))).toList();
        return new PartnerProgrammesPage(mine.stream().map(partners::nameOf).toList(), shown, found, cohorts.counts(found.stream().map(Cohort::id).toList()), clock.instant());
    }

    @GetMapping("/programmes/{slug}/promotion")
    View prepare(@PathVariable String slug, Caller caller) {
        return new CohortFormPage(mine(slug, caller), Optional.empty(), Typed.NOTHING, FormErrors.none());
    }

    @PostMapping("/programmes/{slug}/promotion")
    View prepare(@PathVariable String slug, @RequestParam Map<String, String> values, Caller caller) {
        var typed = new Typed(Map.copyOf(values));
        var reading = typed.reading();
        var details = CohortFormPage.read(reading);
        if (!reading.errors().isEmpty()) return new CohortFormPage(mine(slug, caller), Optional.empty(), typed, reading.errors());
        return acts.once(values, caller, () -> Redirect.to(cohorts.prepare(slug, details, caller).partnerPath() + "?fait=preparee"));
    }

    @GetMapping("/promotions/{id}")
    View show(@PathVariable String id, @RequestParam(defaultValue = "") String fait, @RequestParam(defaultValue = "1") String page, Caller caller) {
        var cohort = cohort(id, caller);
        int number = Words.page(page);
        var found = new ListPaging<>(candidacies.list(cohort, number), Candidacies.PAGE);
        return new CohortPage(cohort, programmes.find(cohort.programme()).orElseThrow(), cohorts.counts(List.of(cohort.id())).getOrDefault(cohort.id(), Map.of()),
                found.shown(), found.paging(cohort.partnerPath() + "?vue=tout", number), notice(fait), clock.instant());
    }

    @GetMapping("/promotions/{id}/modification")
    View change(@PathVariable String id, Caller caller) {
        var cohort = cohort(id, caller);
        return new CohortFormPage(programmes.find(cohort.programme()).orElseThrow(), Optional.of(cohort), CohortFormPage.typed(cohort), FormErrors.none());
    }

    @PostMapping("/promotions/{id}/modification")
    View change(@PathVariable String id, @RequestParam Map<String, String> values, Caller caller) {
        var cohort = cohort(id, caller);
        var typed = new Typed(Map.copyOf(values));
        var reading = typed.reading();
        var details = CohortFormPage.read(reading);
        int admitted = cohorts.counts(List.of(cohort.id())).getOrDefault(cohort.id(), Map.of()).getOrDefault(CandidacyStatus.ADMITTED, 0);
        if (reading.errors().isEmpty() && details.places() < admitted)
            reading.refuse("places", "%s déjà : gardez au moins autant de places.".formatted(French.plural(admitted, "personne est admise", "personnes sont admises")));
        if (!reading.errors().isEmpty()) return new CohortFormPage(programmes.find(cohort.programme()).orElseThrow(), Optional.of(cohort), typed, reading.errors());
        cohorts.change(cohort.id(), typed.value("version").matches("\\d{1,8}") ? Integer.parseInt(typed.value("version")) : -1, details, caller);
        return Redirect.to(cohort.partnerPath() + "?fait=modifiee");
    }

    @PostMapping("/promotions/{id}/publication")
    View publish(@PathVariable String id, Caller caller) {
        var cohort = cohort(id, caller);
        cohorts.publish(cohort.id(), caller);
        return Redirect.to(cohort.partnerPath() + "?fait=publiee");
    }

    @PostMapping("/promotions/{id}/cloture")
    View close(@PathVariable String id, Caller caller) {
        var cohort = cohort(id, caller);
        cohorts.close(cohort.id(), caller);
        return Redirect.to(cohort.partnerPath() + "?fait=close");
    }

    private Cohort cohort(String id, Caller caller) {
        return cohorts.find(Words.id(id).map(CohortId::new).orElseThrow(() -> new NotFound("cohort")), caller);
    }

    private Programme mine(String slug, Caller caller) {
        return programmes.find(slug).filter(each -> !each.retired() && teams.of(caller).contains(each.partner())).orElseThrow(() -> new NotFound("programme " + slug));
    }

    private static @org.jspecify.annotations.Nullable String notice(String done) {
        return switch (done) {
            case "preparee" -> "La promotion est enregistrée. Elle n’est pas encore publique.";
            case "modifiee" -> "La promotion est à jour.";
            case "publiee" -> "L’appel est sur la page du programme.";
            case "close" -> "La promotion est close.";
            case "rang" -> "La liste d’attente est à jour.";
            default -> null;
        };
    }
}
