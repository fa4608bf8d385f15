package fr.levain.opinions.web;

import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.opinions.Excerpts;
import fr.levain.opinions.OpinionBoard;
import fr.levain.opinions.OpinionId;
import fr.levain.opinions.OpinionRequests;
import fr.levain.opinions.OpinionStatus;
import fr.levain.opinions.Opinions;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
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

/** The opinions asked: of a dossier, and of the whole service. */
@Controller
@RequestMapping("/instruction")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class OpinionsController {
    private static final int LONGEST_DELAY = 90;

    private final Opinions opinions;
    private final OpinionRequests requests;
    private final Excerpts excerpts;
    private final Assessments assessments;
    private final Applications applications;
    private final Clock clock;

    OpinionsController(
            Opinions opinions, OpinionRequests requests, Excerpts excerpts, Assessments assessments, Applications applications, Clock clock) {
        this.opinions = opinions;
        this.requests = requests;
        this.excerpts = excerpts;
        this.assessments = assessments;
        this.applications = applications;
        this.clock = clock;
    }

    @GetMapping("/avis")
    View awaited(@RequestParam(defaultValue = "1") int page, Caller caller) {
        var number = Math.clamp(page, 1, 10_000);
        var found = opinions.awaited(caller.signedIn(), number);
        var here = "/instruction/avis?page=";
        var paging = new Paging("", number > 1 ? Optional.of(here + (number - 1)) : Optional.empty(),
                found.size() > Opinions.PER_PAGE ? Optional.of(here + (number + 1)) : Optional.empty());
        var today = today();
        var views = applications.views(found.stream().map(each -> each.application()).toList());
        return new AwaitedOpinionsPage(found.stream().limit(Opinions.PER_PAGE)
                .map(each -> new AwaitedOpinionsPage.Awaited(each, views.get(each.application()), each.isLate(today))).toList(), today, paging);
    }

    @GetMapping("/{reference}/avis")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR, Role.ASSEMBLY_SECRETARY})
    View all(@PathVariable String reference, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var file = assessments.byReference(reference, caller);
        var view = applications.view(file.application());
        return new OpinionsPage(reference, view.shownTitle(), opinions.of(view.id(), caller),
                OpinionPanels.works(caller) && file.isHandledBy(caller) && view.status().isOpen(), told(fait));
    }

    @GetMapping("/{reference}/avis/{id}")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR, Role.ASSEMBLY_SECRETARY})
    View one(@PathVariable String reference, @PathVariable UUID id, @RequestParam(defaultValue = "") String fait, Caller caller) {
        return page(reference, new OpinionId(id), TypedDay.NONE, told(fait), FormErrors.none(), caller);
    }

    @PostMapping("/{reference}/avis/{id}/lien")
    View sendAgain(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var sent = requests.sendAgain(reference, new OpinionId(id), caller);
        return Redirect.to("/instruction/" + reference + "/avis/" + id + "?fait=" + (sent ? "lien" : "trop"));
    }

    @PostMapping("/{reference}/avis/{id}/prolongation")
    View prolong(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> typed, Caller caller) {
        var until = TypedDay.read(typed, "jusque");
        var latest = today().plusDays(LONGEST_DELAY);
        if (until.isEmpty() || !until.get().isAfter(today()) || until.get().isAfter(latest))
            return page(reference, new OpinionId(id), TypedDay.from(name -> typed.getOrDefault(name, ""), "jusque"), "",
                    FormErrors.of("jusque-jour", "Indiquez un jour entre demain et le %s.".formatted(French.day(latest))), caller);
        requests.prolong(reference, new OpinionId(id), until.get(), caller);
        return Redirect.to("/instruction/" + reference + "/avis/" + id + "?fait=prolonge");
    }

    @PostMapping("/{reference}/avis/{id}/retrait")
    View withdraw(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        requests.withdraw(reference, new OpinionId(id), caller);
        return Redirect.to("/instruction/" + reference + "/avis?fait=retire");
    }

    private View page(String reference, OpinionId id, TypedDay until, String notice, FormErrors errors, Caller caller) {
        var file = assessments.byReference(reference, caller);
        var view = applications.view(file.application());
        OpinionBoard.Line line = opinions.line(view.id(), id, caller);
        var shown = until.isEmpty() && errors.isEmpty() && line.opinion().status() != OpinionStatus.ANSWERED
                ? TypedDay.of(later(line.opinion().dueOn())) : until;
        return new OpinionPage(reference, view.shownTitle(), line, excerpts.criteria(view, line.opinion().kind()), shown, notice, errors);
    }

    private LocalDate later(LocalDate due) {
        return (due.isBefore(today()) ? today() : due).plusDays(7);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    private static String told(String done) {
        return switch (done) {
            case "demande" -> "La demande d’avis est partie.";
            case "deja" -> "La demande est partie, sauf aux personnes déjà consultées sur ce dossier : leur avis est encore attendu.";
            case "ferme" -> "Ce dossier n’attend plus d’avis : il est décidé ou clos.";
            case "lien" -> "Un nouveau lien est parti ; le précédent ne sert plus.";
            case "trop" -> "Cinq liens sont déjà partis aujourd’hui. Réessayez demain.";
            case "prolonge" -> "Le délai est prolongé ; la personne est prévenue.";
            case "retire" -> "La demande est retirée.";
            default -> "";
        };
    }
}
