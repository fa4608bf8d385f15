package fr.levain.revisions.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.revisions.Consultation;
import fr.levain.revisions.Consultations;
import fr.levain.revisions.RemarkState;
import fr.levain.revisions.Remarks;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.Instant;
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

/** The definition is shared, not decreed: a draft is opened to comment, and each comment is read and answered. */
@Controller
@RequestMapping("/gestion/{path:formulaires|grilles|regles|appels}/{slug}/consultation")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class ManagedConsultationController {
    private static final int LONGEST_DAYS = 365;

    private final Consultations consultations;
    private final Clock clock;

    ManagedConsultationController(Consultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @GetMapping
    View one(@PathVariable String path, @PathVariable String slug, @RequestParam Map<String, String> asked, Caller caller) {
        return page(path, slug, asked, FormErrors.none(), caller);
    }

    @AllowedTo({HEAD, ADMINISTRATOR})
    @PostMapping
    View open(@PathVariable String path, @PathVariable String slug, @RequestParam Map<String, String> typed, Caller caller) {
        var kind = consultations.consultable(path);
        var errors = FormErrors.none();
        var introduction = text(typed, "presentation");
        if (introduction.isEmpty()) errors = errors.plus("presentation", "Dites en quelques phrases ce que vous demandez, et à qui.");
        var end = end(typed);
        if (end.isEmpty()) errors = errors.plus("fin", "Indiquez le dernier jour, après aujourd’hui et dans l’année.");
        if (!errors.isEmpty()) return page(path, slug, typed, errors, caller);
        consultations.open(kind, slug, introduction, end.get(), !text(typed, "visible").equals("lien"), caller);
        return Redirect.to(address(path, slug));
    }

    @AllowedTo({HEAD, ADMINISTRATOR})
    @PostMapping("/cloture")
    View close(@PathVariable String path, @PathVariable String slug, Caller caller) {
        consultations.close(consultations.consultable(path).kind(), slug, caller);
        return Redirect.to(address(path, slug));
    }

    @PostMapping("/remarques/{id}/lecture")
    View moderate(@PathVariable String path, @PathVariable String slug, @PathVariable UUID id, @RequestParam String decision,
            @RequestParam(defaultValue = "") String motif, Caller caller) {
        var to = decision.equals("publier") ? RemarkState.PUBLISHED : RemarkState.REFUSED;
        if (to == RemarkState.REFUSED && motif.isBlank()) {
            return page(path, slug, Map.of(), FormErrors.of("motif-" + id, "Dites pourquoi cette remarque n’est pas publiée."), caller);
        }
        consultations.moderate(of(path, slug, id), id, to, Optional.of(motif.strip()).filter(text -> !text.isEmpty()), caller);
        return Redirect.to(address(path, slug) + "#remarque-" + id);
    }

    @PostMapping("/remarques/{id}/reponse")
    View answer(@PathVariable String path, @PathVariable String slug, @PathVariable UUID id, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        if (reponse.isBlank()) {
            return page(path, slug, Map.of(), FormErrors.of("reponse-" + id, "Écrivez la réponse de la Région."), caller);
        }
        consultations.answer(of(path, slug, id), id, reponse.replace("\r\n", "\n").strip(), caller);
        return Redirect.to(address(path, slug) + "#remarque-" + id);
    }

    private View page(String path, String slug, Map<String, String> typed, FormErrors errors, Caller caller) {
        var kind = consultations.consultable(path);
        var prepared = kind.prepared(slug);
        var all = consultations.of(kind.kind(), slug);
        var current = all.stream().findFirst();
        if (prepared.isEmpty() && current.isEmpty()) throw new NotFound("draft of " + slug);
        var title = prepared.map(text -> text.title()).or(() -> current.map(Consultation::title)).orElse(slug);
        return new ManagedConsultationPage("/gestion/" + path + "/" + slug, title, prepared.map(text -> text.parts().size()).orElse(0), current,
                current.map(each -> consultations.toRead(each, number(typed, "a-lire"))).orElse(Remarks.NONE),
                current.map(each -> consultations.handled(each, number(typed, "lues"))).orElse(Remarks.NONE), all.stream().skip(1).toList(),
                caller.has(HEAD) || caller.has(ADMINISTRATOR), clock.instant(), typed, errors);
    }

    /** The consultation a remark belongs to, among those of this text. */
    private Consultation of(String path, String slug, UUID remark) {
        return consultations.of(consultations.consultable(path).kind(), slug, remark);
    }

    /** A page of a list, from 1. */
    private static int number(Map<String, String> typed, String name) {
        var page = typed.getOrDefault(name, "1");
        return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
    }

    /** The last day is included. */
    private Optional<Instant> end(Map<String, String> typed) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        return TypedDay.from(name -> text(typed, name), "fin").read()
                .filter(day -> day.isAfter(today) && !day.isAfter(today.plusDays(LONGEST_DAYS)))
                .map(day -> day.plusDays(1).atStartOfDay(French.PARIS).toInstant());
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    private static String address(String path, String slug) {
        return "/gestion/%s/%s/consultation".formatted(path, slug);
    }
}
