package fr.levain.desk.web;

import fr.levain.desk.CaseRow;
import fr.levain.desk.Comparison;
import fr.levain.desk.Comparisons;
import fr.levain.desk.Desk;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.View;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two dossiers side by side; an address that can be kept or sent to a colleague. */
@Controller
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
class ComparisonController {
    private static final int OFFERED = 30;

    private final Comparisons comparisons;
    private final Desk desk;

    ComparisonController(Comparisons comparisons, Desk desk) {
        this.comparisons = comparisons;
        this.desk = desk;
    }

    /**
     * @param a left dossier @param b right one, typed; {@code autre} when it was chosen
     * @param sent {@code version-a} and {@code version-b}, numbers of their versions; without them, what stands today
     * @param differences show them alone
     */
    @GetMapping("/instruction/comparaison")
    View compare(
            @RequestParam String a, @RequestParam(defaultValue = "") String b, @RequestParam(defaultValue = "") String autre,
            @RequestParam(defaultValue = "false") boolean differences, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = (b.isBlank() ? autre : b).strip().toUpperCase(Locale.ROOT);
        var left = comparisons.side(a, version(sent, "version-a"), caller);
        var versions = comparisons.versions(a, caller);
        var offered = offered(desk.row(a));
        if (typed.isEmpty()) return new ComparisonPage(left, offered, versions, "", Optional.empty(), differences, FormErrors.none());
        try {
            var whole = Comparison.of(left, comparisons.side(typed, version(sent, "version-b"), caller));
            return new ComparisonPage(left, offered, versions, typed, Optional.of(whole), differences, FormErrors.none());
        } catch (NotFound _) {
            return new ComparisonPage(left, offered, versions, typed, Optional.empty(), differences,
                    FormErrors.of("b", "Aucun dossier ne porte la référence « %s ». Vérifiez-la, par exemple 2026-AIS-00042.".formatted(typed)));
        }
    }

    private static Optional<Integer> version(Map<String, String> sent, String name) {
        return Optional.of(sent.getOrDefault(name, "").strip()).filter(number -> number.matches("\\d{1,4}")).map(Integer::valueOf);
    }

    private List<Choice> offered(CaseRow row) {
        return desk.latestOf(row.call(), OFFERED).stream().filter(each -> !each.reference().equals(row.reference()))
                .map(each -> Choice.of(each.reference(), each.reference() + " · " + (each.title().isBlank() ? "Projet sans titre" : each.title()))).toList();
    }
}
