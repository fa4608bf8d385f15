package fr.levain.opendata.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.ASSEMBLY_SECRETARY;
import static fr.levain.kernel.Role.ASSISTANT;
import static fr.levain.kernel.Role.AUDITOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.opendata.Datasets;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What keeps an award from the public file, field by field, and the way to mend it. */
@Controller
class QualityController {
    private final Datasets datasets;

    QualityController(Datasets datasets) {
        this.datasets = datasets;
    }

    @AllowedTo({CASE_OFFICER, ASSISTANT, HEAD, ASSEMBLY_SECRETARY, ADMINISTRATOR, AUDITOR})
    @GetMapping("/gestion/donnees")
    View report() {
        return new QualityPage(datasets.publications());
    }

    @AllowedTo({CASE_OFFICER, ASSISTANT, HEAD, ASSEMBLY_SECRETARY, ADMINISTRATOR})
    @GetMapping("/gestion/donnees/{reference}")
    View form(@PathVariable String reference) {
        var publication = datasets.publication(reference);
        return new CompletionPage(publication, Completion.of(publication.award()), FormErrors.none());
    }

    @AllowedTo({CASE_OFFICER, ASSISTANT, HEAD, ASSEMBLY_SECRETARY, ADMINISTRATOR})
    @PostMapping("/gestion/donnees/{reference}")
    View complete(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var publication = datasets.publication(reference);
        var completion = Completion.typed(typed);
        var errors = completion.errors();
        if (!errors.isEmpty()) return new CompletionPage(publication, completion, errors);
        datasets.complete(reference, completion.from().orElseThrow(), completion.to(), completion.shortObject(), caller);
        return Redirect.to("/gestion/donnees");
    }
}
