package fr.levain.deliverables.web;

import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.deliverables.Deliverables;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer reads what was filed, accepts it or says what to take up again. */
@Controller
@AllowedTo({Role.CASE_OFFICER, Role.HEAD})
@RequestMapping("/instruction/{reference}/rendus/{code}")
class ReviewController {
    private static final int LONGEST = 2_000;

    private final Deliverables deliverables;
    private final Assessments assessments;
    private final Applications applications;

    ReviewController(Deliverables deliverables, Assessments assessments, Applications applications) {
        this.deliverables = deliverables;
        this.assessments = assessments;
        this.applications = applications;
    }

    @GetMapping
    View show(@PathVariable String reference, @PathVariable String code, Caller caller) {
        return page(reference, code, "", "", caller, FormErrors.none());
    }

    @PostMapping
    View judge(@PathVariable String reference, @PathVariable String code, @RequestParam(defaultValue = "") String avis,
            @RequestParam(defaultValue = "") String mot, Caller caller) {
        var errors = FormErrors.none();
        if (!avis.equals("accepter") && !avis.equals("reprendre")) errors = errors.plus("avis", "Dites si vous acceptez ce rendu.");
        if (avis.equals("reprendre") && mot.isBlank()) errors = errors.plus("mot", "Écrivez ce qui est à reprendre : le porteur le lira.");
        if (mot.length() > LONGEST) errors = errors.plus("mot", "Raccourcissez : 2 000 caractères au plus.");
        if (!errors.isEmpty()) return page(reference, code, avis, mot, caller, errors);
        if (avis.equals("accepter")) deliverables.accept(reference, code, mot, caller);
        else deliverables.sendBack(reference, code, mot, caller);
        return Redirect.to("/instruction/" + reference);
    }

    private View page(String reference, String code, String choice, String word, Caller caller, FormErrors errors) {
        var file = assessments.byReference(reference, caller);
        return new ReviewPage(applications.view(file.application()), deliverables.deliverable(reference, code, caller),
                file.isHandledBy(caller), choice, word, errors);
    }
}
