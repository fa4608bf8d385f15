package fr.levain.letters.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.letters.Mailings;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters to print in one go, then to say posted. */
@Controller
@RequestMapping("/instruction/courriers")
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY})
class MailingController {
    private static final int SHOWN = 10;

    private final Mailings mailings;
    private final Clock clock;

    MailingController(Mailings mailings, Clock clock) {
        this.mailings = mailings;
        this.clock = clock;
    }

    @GetMapping
    View waiting(@RequestParam(defaultValue = "1") int page) {
        return page(page, FormErrors.none());
    }

    @PostMapping
    View print(@RequestParam(defaultValue = "") List<String> courrier, @RequestParam(defaultValue = "") String faces, Caller caller) {
        var chosen = courrier.stream().map(MailingController::id).toList();
        if (chosen.isEmpty()) return page(1, FormErrors.of("courrier", "Cochez au moins un courrier à imprimer."));
        return Redirect.to("/instruction/courriers/lots/" + mailings.print(chosen, faces.equals("deux"), caller));
    }

    @GetMapping("/lots/{batch}")
    View batch(@PathVariable String batch) {
        return batch(id(batch), Map.of(), FormErrors.none());
    }

    @PostMapping("/lots/{batch}/envoi")
    View sent(@PathVariable String batch, @RequestParam Map<String, String> typed, Caller caller) {
        var known = mailings.batch(id(batch));
        var day = TypedDay.read(typed, "envoi");
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        if (day.isEmpty()) return batch(known.id(), typed, FormErrors.of("envoi-jour", "Indiquez le jour de l’envoi, par exemple 27 3 2026."));
        if (day.get().isAfter(today)) return batch(known.id(), typed, FormErrors.of("envoi-jour", "Ce jour est à venir : indiquez celui de l’envoi."));
        if (day.get().isBefore(LocalDate.ofInstant(known.madeAt(), French.PARIS)))
            return batch(known.id(), typed, FormErrors.of("envoi-jour", "Ce lot n’était pas encore imprimé ce jour-là."));
        mailings.markSent(known.id(), day.get(), caller);
        return Redirect.to(known.path());
    }

    @PostMapping("/lots/{batch}/courriers/{posting}")
    View putBack(@PathVariable String batch, @PathVariable String posting, @RequestParam(defaultValue = "") String motif, Caller caller) {
        var known = mailings.batch(id(batch));
        if (motif.isBlank() || motif.length() > 500)
            return batch(known.id(), Map.of(), FormErrors.of("motif-" + posting, "Dites en une phrase pourquoi ce courrier est imprimé de nouveau."));
        mailings.putBack(known.id(), id(posting), motif, caller);
        return Redirect.to(known.path());
    }

    private BatchPage batch(UUID id, Map<String, String> typed, FormErrors errors) {
        return new BatchPage(mailings.batch(id), mailings.in(id), typed, errors);
    }

    private MailingsPage page(int number, FormErrors errors) {
        int page = Math.max(number, 1);
        int count = mailings.countWaiting();
        return new MailingsPage(mailings.waiting(page), count, mailings.latest(SHOWN), new Paging(
                French.plural(count, "courrier à imprimer", "courriers à imprimer"),
                page > 1 ? Optional.of("/instruction/courriers?page=" + (page - 1)) : Optional.empty(),
                page * Mailings.PER_PAGE < count ? Optional.of("/instruction/courriers?page=" + (page + 1)) : Optional.empty()), errors);
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotFound("letter " + typed);
        }
    }
}
