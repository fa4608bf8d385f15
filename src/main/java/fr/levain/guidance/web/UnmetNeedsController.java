package fr.levain.guidance.web;

import fr.levain.guidance.UnmetNeeds;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.Paging;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR})
class UnmetNeedsController {
    private static final int MONTHS = 12;
    private static final int LAST_PAGE = 1000;

    private final UnmetNeeds needs;
    private final Clock clock;

    UnmetNeedsController(UnmetNeeds needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    @GetMapping("/gestion/orientation/sans-reponse")
    View unmet(@RequestParam(name = "page", defaultValue = "1") int asked) {
        var page = Math.clamp(asked, 1, LAST_PAGE);
        var since = LocalDate.ofInstant(clock.instant(), French.PARIS).minusMonths(MONTHS);
        var found = needs.since(since, page);
        var more = found.size() > UnmetNeeds.PER_PAGE;
        return new UnmetNeedsPage(found.stream().limit(UnmetNeeds.PER_PAGE).toList(), needs.count(since), since, new Paging("",
                page > 1 ? Optional.of("/gestion/orientation/sans-reponse?page=" + (page - 1)) : Optional.empty(),
                more ? Optional.of("/gestion/orientation/sans-reponse?page=" + (page + 1)) : Optional.empty()));
    }
}
