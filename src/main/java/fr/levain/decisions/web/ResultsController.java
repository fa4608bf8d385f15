package fr.levain.decisions.web;

import fr.levain.decisions.Results;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/projets-soutenus")
@OpenToAll
class ResultsController {
    private final Results results;

    ResultsController(Results results) {
        this.results = results;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String apres) {
        var found = results.search(q, apres);
        return new ResultsPage(found.awards(), q.strip(), !apres.isEmpty(), found.next());
    }

    @GetMapping("/{reference}")
    View award(@PathVariable String reference) {
        return new ResultPage(results.award(reference));
    }
}
