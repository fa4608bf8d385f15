package fr.levain.desk.web;

import fr.levain.accounts.Teams;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.desk.Flag;
import fr.levain.desk.Flags;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A dossier escalated to a team, and the answer of the team. */
@Controller
@RequestMapping("/instruction/{reference}/signalements")
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.ADMINISTRATOR})
class FlagController {
    private static final int LONGEST = 2_000;

    private final Flags flags;
    private final ShownFlags shown;
    private final Assessments assessments;
    private final Applications applications;
    private final Teams teams;

    FlagController(Flags flags, ShownFlags shown, Assessments assessments, Applications applications, Teams teams) {
        this.flags = flags;
        this.shown = shown;
        this.assessments = assessments;
        this.applications = applications;
        this.teams = teams;
    }

    @GetMapping
    View flags(@PathVariable String reference, Caller caller) {
        return page(reference, "", "", FormErrors.none(), caller);
    }

    @PostMapping
    View raise(
            @PathVariable String reference, @RequestParam(defaultValue = "") String equipe, @RequestParam(defaultValue = "") String motif, Caller caller) {
        var errors = FormErrors.none();
        if (teams.bySlug(equipe).isEmpty()) errors = errors.plus("equipe", "Choisissez l’équipe à prévenir.");
        errors = words(errors, "motif", motif, "Écrivez pourquoi : l’équipe saura quoi regarder.");
        if (!errors.isEmpty()) return page(reference, equipe, motif, errors, caller);
        if (!flags.raise(reference, equipe, motif, caller))
            return page(reference, equipe, motif, FormErrors.of("equipe", "Ce dossier est déjà signalé à cette équipe : complétez en lui écrivant, ou attendez sa réponse."), caller);
        return Redirect.to("/instruction/" + reference);
    }

    @PostMapping("/{flag}/resolution")
    View resolve(@PathVariable String reference, @PathVariable UUID flag, @RequestParam Map<String, String> typed, Caller caller) {
        var field = "reponse-" + flag;
        var answer = typed.getOrDefault(field, "");
        var errors = words(FormErrors.none(), field, answer, "Écrivez ce qui a été décidé : qui a signalé le lira.");
        if (!errors.isEmpty()) return page(reference, "", answer, errors, caller);
        flags.resolve(reference, flag, answer, caller);
        return Redirect.to("/instruction/" + reference + "/signalements");
    }

    private static FormErrors words(FormErrors errors, String field, String text, String missing) {
        if (text.isBlank()) return errors.plus(field, missing);
        return text.length() > LONGEST ? errors.plus(field, "Raccourcissez : 2 000 caractères au plus.") : errors;
    }

    private FlagsPage page(String reference, String team, String text, FormErrors errors, Caller caller) {
        var file = assessments.byReference(reference, caller);
        var found = shown.of(file.application());
        return new FlagsPage(
                reference, applications.view(file.application()).shownTitle(), found,
                teams.all().stream().map(each -> Choice.of(each.slug(), each.name())).toList(),
                found.stream().map(FlagsPage.Shown::flag).filter(each -> flags.mayResolve(each, caller)).map(Flag::id).collect(Collectors.toSet()),
                team, text, errors);
    }
}
