package fr.levain.calls.web;

import fr.levain.calls.Call;
import fr.levain.calls.Calls;
import fr.levain.calls.SchemeRevision;
import fr.levain.calls.Schemes;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The règlement d'intervention as anyone reads it. */
@Controller
@OpenToAll
class RegulationController {
    private final Schemes schemes;
    private final Calls calls;
    private final Clock clock;

    RegulationController(Schemes schemes, Calls calls, Clock clock) {
        this.schemes = schemes;
        this.calls = calls;
        this.clock = clock;
    }

    @GetMapping("/reglement")
    View all() {
        var today = today(clock.instant());
        var aids = schemes.toldAt(today);
        return new RegulationPage(schemes.regulations().stream().map(regulation -> RegulationPage.Part.of(regulation, aids)).toList(), today);
    }

    @GetMapping("/reglement/{slug}")
    View one(@PathVariable String slug) {
        var now = clock.instant();
        var sheet = schemes.sheet(slug, today(now));
        var next = sheet.terms().next().flatMap(schemes::bySlug).map(aid -> aid.current());
        return new SchemePage(sheet, openCall(sheet.terms(), now), next, now);
    }

    /** What a dossier opened under an earlier version keeps. */
    @GetMapping("/reglement/{slug}/versions/{number}")
    View version(@PathVariable String slug, @PathVariable int number) {
        var now = clock.instant();
        var sheet = schemes.sheet(slug, today(now));
        var version = sheet.versions().stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("version %d of scheme %s".formatted(number, slug)));
        return new SchemePage(sheet.as(version), Optional.empty(), version.terms().next().flatMap(schemes::bySlug).map(aid -> aid.current()), now);
    }

    private Optional<Call> openCall(SchemeRevision terms, Instant now) {
        return calls.openAt(now).stream().filter(call -> call.current().aid().filter(terms.slug()::equals).isPresent()).findFirst();
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, French.PARIS);
    }
}
