package fr.levain.desk.web;

import fr.levain.applications.Applications;
import fr.levain.calls.CallPublication;
import fr.levain.calls.CallRules;
import fr.levain.calls.CallStatus;
import fr.levain.calls.RulesDrafts;
import fr.levain.desk.CaseRow;
import fr.levain.desk.Desk;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.RuleImpact;
import fr.levain.eligibility.RuleImpact.Past;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.Forms;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.Choice;
import fr.levain.ui.View;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What draft rules would have said of the dossiers already filed. Nothing is written. */
@Controller
@AllowedTo({Role.HEAD, Role.ADMINISTRATOR})
class ImpactController {
    private final CallPublication calls;
    private final RulesDrafts rules;
    private final CallRules entailed;
    private final Desk desk;
    private final Applications applications;
    private final Forms forms;

    ImpactController(CallPublication calls, RulesDrafts rules, CallRules entailed, Desk desk, Applications applications, Forms forms) {
        this.calls = calls;
        this.rules = rules;
        this.entailed = entailed;
        this.desk = desk;
        this.applications = applications;
        this.forms = forms;
    }

    @GetMapping("/gestion/appels/{slug}/effet")
    View impact(@PathVariable String slug) {
        var draft = calls.draft(slug);
        var vocabulary = draft.draft().vocabulary();
        var rows = desk.latestOf(slug, ImpactPage.MOST_READ);
        var impact = RuleImpact.between(entailed.of(draft.call().current()), entailed.of(draft.draft()),
                rows.stream().flatMap(row -> past(row, vocabulary).stream()));
        return new ImpactPage(slug, draft.draft().title(), draft.hasUnpublished(), rows.size() == ImpactPage.MOST_READ, impact);
    }

    /** The rules being prepared, read against those of a call in force. */
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR})
    @GetMapping("/gestion/regles/{slug}/effet")
    View impactOfRules(@PathVariable String slug, @RequestParam(defaultValue = "") String appel, Caller caller) {
        var prepared = rules.draft(slug, caller);
        var published = calls.all().stream().map(draft -> draft.call()).filter(call -> call.status() != CallStatus.DRAFT).toList();
        var inForce = rules.published(slug).map(each -> each.written().rules()).orElse(RuleSet.NONE);
        var chosen = published.stream().filter(call -> call.slug().equals(appel)).findFirst()
                .or(() -> published.stream().filter(call -> call.status() == CallStatus.PUBLISHED && call.current().rules().equals(inForce)).findFirst())
                .or(() -> published.stream().findFirst());
        var choices = published.stream().map(call -> Choice.of(call.slug(), call.title())).toList();
        return new RulesImpactPage(slug, prepared.written().title(), choices, chosen.map(call -> call.slug()).orElse(""), chosen.map(call -> {
            var vocabulary = call.current().vocabulary();
            var rows = desk.latestOf(call.slug(), ImpactPage.MOST_READ);
            var impact = RuleImpact.between(call.current().rules(), prepared.written().rules(), rows.stream().flatMap(row -> past(row, vocabulary).stream()));
            return new ImpactPage(call.slug(), call.title(), true, rows.size() == ImpactPage.MOST_READ, impact);
        }));
    }

    private Optional<Past> past(CaseRow row, Vocabulary vocabulary) {
        return applications.filing(row.application()).map(filing -> new Past(row.reference(),
                Facts.of(forms.revision(filing.form()), filing.answers(), vocabulary).on(LocalDate.ofInstant(filing.arrivedAt(), French.PARIS))));
    }
}
