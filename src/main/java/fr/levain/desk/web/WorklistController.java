package fr.levain.desk.web;

import fr.levain.desk.Cursor;
import fr.levain.desk.Desk;
import fr.levain.desk.Filters;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.DeskTask;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR})
class WorklistController {
    private final Desk desk;
    private final ObjectProvider<DeskTask> tasks;
    private final Clock clock;

    WorklistController(Desk desk, ObjectProvider<DeskTask> tasks, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping("/instruction")
    View worklist(@RequestParam Map<String, String> query, Caller caller) {
        var filters = Filters.from(query);
        var from = Cursor.read(query.getOrDefault("apres", ""), query.getOrDefault("avant", ""));
        return new WorklistPage(
                desk.worklist(filters, from, caller.signedIn()), filters,
                desk.choices(), tasks.orderedStream().flatMap(each -> each.waitingFor(caller).stream()).toList(), LocalDate.ofInstant(clock.instant(), French.PARIS));
    }
}
