package fr.levain.support.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.programmes.CohortId;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportSession;
import fr.levain.support.Workshops;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A team writes the workshops of a cohort once, for all the projects that were there. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire/promotions/{id}/ateliers")
class WorkshopController {
    /** Minutes in a long day. */
    private static final int DAY = 720;

    private final Workshops workshops;
    private final SingleAct acts;
    private final Clock clock;

    WorkshopController(Workshops workshops, SingleAct acts, Clock clock) {
        this.workshops = workshops;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable String id, @RequestParam(defaultValue = "") String fait, @RequestParam(defaultValue = "") String sans, Caller caller) {
        return page(id, null, Typed.NOTHING, FormErrors.none(), fait.matches("[1-9]\\d{0,2}") ? written(Integer.parseInt(fait), sans) : null, caller);
    }

    @PostMapping
    View hold(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Caller caller) {
        var typed = new Typed(sent.toSingleValueMap());
        var read = new Reading(typed, today());
        var title = read.text("sujet", Reading.LINE, "Dites de quoi parlait l’atelier.");
        var day = read.pastDay("atelier");
        int minutes = workshops.asksHours(cohort(id), caller) ? read.minutes("duree", DAY) : read.optionalMinutes("duree", DAY);
        var summary = read.optional("compte-rendu", Reading.TEXT - Reading.LINE);
        var seenBy = read.choice("lecteurs", SupportSession.SeenBy.class, "Choisissez qui lit ce compte rendu.");
        var present = sent.getOrDefault("presents", List.of());
        if (present.isEmpty()) read.wrong("presents", "Cochez au moins un projet présent.");
        if (read.isWrong()) return page(id, present, typed, read.errors(), null, caller);
        return acts.once(sent, caller, () -> {
            var held = workshops.hold(cohort(id), day, minutes, title, summary, seenBy, present, caller);
            return held.present().isEmpty() ? page(id, present, typed, FormErrors.of("presents", "Aucun de ces projets n’est plus suivi. Relisez la liste, puis enregistrez de nouveau."), null, caller)
                    : Redirect.to("/partenaire/promotions/" + id + "/ateliers?fait=" + held.present().size() + (held.left().isEmpty() ? "" : "&sans=" + String.join(",", held.left())));
        });
    }

    private View page(String id, @Nullable List<String> present, Typed typed, FormErrors errors, @Nullable String notice, Caller caller) {
        var read = workshops.of(cohort(id), caller);
        return new WorkshopsPage(read, today(), present == null ? read.followed().stream().map(SupportPlan::reference).toList() : present, typed, errors, notice);
    }

    /** @param without references of those who were ticked and are followed no more, as the address gives them */
    private static String written(int present, String without) {
        var left = Arrays.stream(without.split(",")).filter(each -> each.matches("\\d{4}-ACC-\\d{1,9}")).limit(50).toList();
        return "L’atelier est noté dans %s.".formatted(French.plural(present, "accompagnement", "accompagnements"))
                + (left.isEmpty() ? "" : " Laissés de côté, leur suivi étant fini ou leur accord retiré : %s.".formatted(String.join(", ", left)));
    }

    private static CohortId cohort(String typed) {
        try {
            return new CohortId(UUID.fromString(typed));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("cohort " + typed);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
