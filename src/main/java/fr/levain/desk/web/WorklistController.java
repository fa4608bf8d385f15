package fr.levain.desk.web;

import fr.levain.assessment.Scores;
import fr.levain.desk.BulkKind;
import fr.levain.desk.CaseRow;
import fr.levain.desk.Column;
import fr.levain.desk.Cursor;
import fr.levain.desk.Desk;
import fr.levain.desk.Filters;
import fr.levain.desk.SavedViews;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.DeskTask;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR})
class WorklistController {
    private final Desk desk;
    private final SavedViews views;
    private final Scores scores;
    private final ObjectProvider<DeskTask> tasks;
    private final Clock clock;

    WorklistController(Desk desk, SavedViews views, Scores scores, ObjectProvider<DeskTask> tasks, Clock clock) {
        this.desk = desk;
        this.views = views;
        this.scores = scores;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Without a query, the list the officer chose to open on. */
    @GetMapping("/instruction")
    View worklist(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        var account = caller.signedIn();
        var filters = query.isEmpty() ? views.first(account) : AddressWords.filters(query);
        var from = Cursor.read(AddressWords.first(query, "apres"), AddressWords.first(query, "avant"));
        var list = desk.worklist(filters, from, account);
        return new WorklistPage(
                list, filters, desk.choices(), views.of(account), BulkKind.allFor(caller),
                tasks.orderedStream().flatMap(each -> each.waitingFor(caller).stream()).toList(),
                filters.columns().contains(Column.SCORE) ? scores.withheld(list.rows().stream().map(CaseRow::application).toList(), caller) : Set.of(),
                LocalDate.ofInstant(clock.instant(), French.PARIS));
    }
}
