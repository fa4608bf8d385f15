package fr.levain.programmes.web;

import fr.levain.documents.DocumentId;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.programmes.CaughtNeedId;
import fr.levain.programmes.CaughtNeeds;
import fr.levain.programmes.OpportunityStudy;
import fr.levain.programmes.Studies;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A partner studies a need: begins, writes as it goes, concludes. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire/besoins/{id}/etude")
class StudyController {
    private final CaughtNeeds needs;
    private final Studies studies;
    private final NeedPages pages;

    StudyController(CaughtNeeds needs, Studies studies, NeedPages pages) {
        this.needs = needs;
        this.studies = studies;
        this.pages = pages;
    }

    @PostMapping
    View begin(@PathVariable String id, @RequestParam Map<String, String> values, Caller caller) {
        var need = id(id);
        var typed = new Typed(Map.copyOf(values));
        var reading = typed.reading();
        var from = reading.day("debut", "Indiquez le jour où l’étude commence.");
        var until = reading.day("fin", "Indiquez le jour où l’étude doit finir.");
        if (reading.errors().isEmpty() && until.isBefore(from)) reading.refuse("fin", "L’étude finit après son début, le %s.".formatted(French.day(from)));
        if (!reading.errors().isEmpty()) return pages.page(need, typed, reading.errors(), null, caller);
        studies.begin(need, from, until, caller);
        return done(id, "etude");
    }

    /** Kept as it goes, or concluded: one form, two buttons. */
    @PostMapping("/suite")
    View write(@PathVariable String id, @RequestParam Map<String, String> values, Caller caller) {
        var need = id(id);
        var typed = new Typed(Map.copyOf(values));
        var reading = typed.reading();
        var study = needs.find(need, caller).study().orElseThrow(() -> new NotFound("study of " + id));
        var notes = StudyTyped.notes(typed, reading, study.from());
        return typed.value("geste").equals("conclure") ? conclude(need, notes, typed, reading, caller) : note(need, notes, typed, reading, caller);
    }

    @PostMapping("/documents")
    View attach(@PathVariable String id, @RequestParam("document") MultipartFile file, Caller caller) {
        if (file.isEmpty()) return pages.page(id(id), Typed.NOTHING, FormErrors.of("document", "Choisissez un fichier."), null, caller);
        return switch (studies.attach(id(id), Upload.of(file), caller)) {
            case UploadResult.Stored _ -> done(id, "document");
            case UploadResult.Rejected rejected -> pages.page(id(id), Typed.NOTHING, FormErrors.of("document", rejected.reason()), null, caller);
        };
    }

    @PostMapping("/documents/{document}/retrait")
    View detach(@PathVariable String id, @PathVariable UUID document, Caller caller) {
        studies.detach(id(id), new DocumentId(document), caller);
        return done(id, "retire");
    }

    private View note(CaughtNeedId need, OpportunityStudy.Notes notes, Typed typed, Typed.Reading reading, Caller caller) {
        if (!reading.errors().isEmpty()) return pages.page(need, typed, reading.errors(), null, caller);
        studies.note(need, notes, typed.value(StudyTyped.READ), caller);
        return done(need.toString(), "ecrit");
    }

    private View conclude(CaughtNeedId need, OpportunityStudy.Notes notes, Typed typed, Typed.Reading reading, Caller caller) {
        var conclusion = StudyTyped.conclusion(typed, reading);
        if (conclusion.isEmpty()) return pages.page(need, typed, reading.errors(), null, caller);
        studies.conclude(need, notes, conclusion.get(), typed.value(StudyTyped.READ), caller);
        return done(need.toString(), conclusion.get().goes() ? "favorable" : "cote");
    }

    private static View done(String id, String what) {
        return Redirect.to("/partenaire/besoins/" + id + "?fait=" + what);
    }

    private static CaughtNeedId id(String typed) {
        return Words.id(typed).map(CaughtNeedId::new).orElseThrow(() -> new NotFound("need"));
    }
}
