package fr.levain.desk.web;

import fr.levain.applications.Applications;
import fr.levain.calls.CallPublication;
import fr.levain.desk.CaseRow;
import fr.levain.desk.Desk;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.RuleImpact;
import fr.levain.eligibility.RuleImpact.Past;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.Forms;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.View;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What draft rules would have said of the dossiers already filed. Nothing is written. */
@Controller
@AllowedTo({Role.HEAD, Role.ADMINISTRATOR})
class ImpactController {
    private final CallPublication calls;
    private final Desk desk;
    private final Applications applications;
    private final Forms forms;

    ImpactController(CallPublication calls, Desk desk, Applications applications, Forms forms) {
        this.calls = calls;
        this.desk = desk;
        this.applications = applications;
        this.forms = forms;
    }

    @GetMapping("/gestion/appels/{slug}/effet")
    View impact(@PathVariable String slug) {
        var draft = calls.draft(slug);
        var vocabulary = draft.draft().vocabulary();
        var rows = desk.latestOf(slug, ImpactPage.MOST_READ);
        var impact = RuleImpact.between(draft.call().current().rules(), draft.draft().rules(),
                rows.stream().flatMap(row -> past(row, vocabulary).stream()));
        return new ImpactPage(slug, draft.draft().title(), draft.hasUnpublished(), rows.size() == ImpactPage.MOST_READ, impact);
    }

    private Optional<Past> past(CaseRow row, Vocabulary vocabulary) {
        return applications.filing(row.application()).map(filing -> new Past(row.reference(),
                Facts.of(forms.revision(filing.form()), filing.answers(), vocabulary).on(LocalDate.ofInstant(filing.arrivedAt(), French.PARIS))));
    }
}
