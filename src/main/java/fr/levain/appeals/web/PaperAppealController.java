package fr.levain.appeals.web;

import fr.levain.appeals.AppealFilings;
import fr.levain.appeals.AppealFilings.Paper;
import fr.levain.appeals.AppealResult.Done;
import fr.levain.appeals.AppealResult.Refused;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** An appeal received on paper, keyed in for its author. */
@Controller
@RequestMapping("/instruction/{reference}/recours-papier")
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD})
class PaperAppealController {
    private static final String DAY = "Indiquez un jour, un mois et une année, par exemple 27 3 2026.";

    private final AppealFilings filings;
    private final Applications applications;

    PaperAppealController(AppealFilings filings, Applications applications) {
        this.filings = filings;
        this.applications = applications;
    }

    @GetMapping
    View blank(@PathVariable ApplicationReference reference, Caller caller) {
        return page(reference, Map.of(), FormErrors.none(), caller);
    }

    @PostMapping
    View enter(@PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed,
            @RequestParam(name = "pieces", required = false) @Nullable List<MultipartFile> files, Caller caller) {
        var posted = TypedDay.read(typed, "poste");
        var received = TypedDay.read(typed, "recu");
        var errors = FormErrors.none();
        if (posted.isEmpty()) errors = errors.plus("poste-jour", DAY + " Sans cachet lisible, reprenez le jour d’arrivée.");
        if (received.isEmpty()) errors = errors.plus("recu-jour", DAY);
        if (posted.isEmpty() || received.isEmpty()) return page(reference, typed, errors, caller);
        return switch (filings.enter(reference, typed.getOrDefault("motif", ""), new Paper(posted.get(), received.get()), MyAppealController.uploads(files), caller)) {
            case Done(var appeal) -> Redirect.to(appeal.path());
            case Refused(var field, var message) -> page(reference, typed, FormErrors.of(field, message), caller);
        };
    }

    private View page(ApplicationReference reference, Map<String, String> typed, FormErrors errors, Caller caller) {
        var view = applications.byReference(reference, caller);
        return new PaperAppealPage(view, filings.period(view).orElseThrow(() -> new NotFound("decision on " + reference)), typed, errors);
    }
}
