package fr.levain.desk.web;

import fr.levain.desk.Cursor;
import fr.levain.desk.Desk;
import fr.levain.desk.Filters;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR})
class WorklistController {
    private final Desk desk;
    private final Clock clock;

    WorklistController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/instruction")
    View worklist(@RequestParam Map<String, String> query, Caller caller) {
        var filters = Filters.from(query);
        var from = Cursor.read(query.getOrDefault("apres", ""), query.getOrDefault("avant", ""));
        return new WorklistPage(
                desk.worklist(filters, from, caller.signedIn()), filters,
                desk.choices(), LocalDate.ofInstant(clock.instant(), French.PARIS));
    }
}
