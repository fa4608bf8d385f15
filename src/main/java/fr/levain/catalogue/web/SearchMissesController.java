package fr.levain.catalogue.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.catalogue.SearchMisses;
import fr.levain.kernel.AllowedTo;
import fr.levain.ui.View;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class SearchMissesController {
    private final SearchMisses misses;
    private final Clock clock;

    SearchMissesController(SearchMisses misses, Clock clock) {
        this.misses = misses;
        this.clock = clock;
    }

    @GetMapping("/gestion/aides/sans-reponse")
    View wanted(@RequestParam(defaultValue = "1") int page) {
        var shown = Math.clamp(page, 1, 1_000);
        return new SearchMissesPage(misses.wanted(clock.instant(), shown), shown);
    }
}
