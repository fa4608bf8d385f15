package fr.levain.assessment.web;

import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.LinkedStructures;
import fr.levain.directory.Organisations;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.kernel.Siren;
import fr.levain.stateaid.Tie;
import fr.levain.stateaid.UndertakingActResult;
import fr.levain.stateaid.UndertakingActResult.Done;
import fr.levain.stateaid.UndertakingActResult.Refused;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** E2: the structures a holder declares linked to it, one by one. */
@Controller
@RequestMapping("/instruction/{reference}/structures-liees")
class LinkedStructureController {
    private final Assessments assessments;
    private final Applications applications;
    private final Organisations organisations;
    private final LinkedStructures structures;

    LinkedStructureController(Assessments assessments, Applications applications, Organisations organisations, LinkedStructures structures) {
        this.assessments = assessments;
        this.applications = applications;
        this.organisations = organisations;
        this.structures = structures;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
    View structures(@PathVariable String reference, Caller caller) {
        return page(assessments.byReference(reference, caller), Map.of(), caller, FormErrors.none());
    }

    @PostMapping("/{line}")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View settle(@PathVariable String reference, @PathVariable UUID line, @RequestParam Map<String, String> typed, Caller caller) {
        var file = assessments.handled(reference, caller);
        var reason = typed.getOrDefault("motif-" + line, "");
        if ("ecarter".equals(typed.get("action"))) return answer(structures.setAside(reference, line, reason, caller), file, line, typed, caller);
        var tie = Tie.named(typed.getOrDefault("lien-" + line, "")).filter(Tie.ofControl()::contains);
        var siren = Siren.reading(typed.getOrDefault("siren-" + line, ""));
        var errors = siren.problem().map(why -> FormErrors.of("siren-" + line, why)).orElse(FormErrors.none());
        if (tie.isEmpty()) errors = errors.plus("lien-" + line, "Dites ce qui lie les deux structures.");
        if (!errors.isEmpty()) return page(file, typed, caller, errors);
        return answer(structures.confirm(reference, line, siren.valid().orElseThrow(), tie.orElseThrow(), reason, caller), file, line, typed, caller);
    }

    private View answer(UndertakingActResult result, CaseFile file, UUID line, Map<String, String> typed, Caller caller) {
        return switch (result) {
            case Done() -> Redirect.to("/instruction/" + file.reference() + "/structures-liees");
            case Refused(var field, var why) -> page(file, typed, caller, FormErrors.of(field + "-" + line, why));
        };
    }

    private LinkedStructuresPage page(CaseFile file, Map<String, String> typed, Caller caller, FormErrors errors) {
        var dossier = applications.view(file.application());
        var holder = organisations.view(dossier.holder());
        return new LinkedStructuresPage(
                file.reference(), dossier.shownTitle(), holder.name(), holder.siren(), structures.of(file.application()),
                file.isHandledBy(caller) && (caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD)), typed, errors);
    }
}
