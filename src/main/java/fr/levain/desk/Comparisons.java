package fr.levain.desk;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.CorrectedAnswers;
import fr.levain.applications.Correction;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.RetainedBudget;
import fr.levain.assessment.RetainedBudgets;
import fr.levain.forms.Answers;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets two dossiers side by side, or two versions of one. */
@Service
@Transactional(readOnly = true)
public class Comparisons {
    private final Desk desk;
    private final Assessments assessments;
    private final Applications applications;
    private final CorrectedAnswers corrected;
    private final RetainedBudgets budgets;
    private final Forms forms;

    Comparisons(
            Desk desk, Assessments assessments, Applications applications, CorrectedAnswers corrected, RetainedBudgets budgets, Forms forms) {
        this.desk = desk;
        this.assessments = assessments;
        this.applications = applications;
        this.corrected = corrected;
        this.budgets = budgets;
        this.forms = forms;
    }

    /**
     * @param number of the version; empty, or one that does not exist, for what stands today
     * @throws fr.levain.kernel.NotFound when there is no such case, or when the caller is no officer
     */
    public Comparison.Side side(String reference, Optional<Integer> number, Caller officer) {
        var application = assessments.byReference(reference, officer).application();
        var view = applications.view(application);
        var sent = corrected.sent(application);
        var versions = versions(view, sent);
        var version = number.filter(asked -> asked >= 0 && asked < versions.size()).map(versions::get).orElse(versions.getLast());
        return new Comparison.Side(
                reference, view.shownTitle(), version, facts(reference, budgets.of(application).map(RetainedBudget::retained)),
                forms.revision(view.form()), at(version.number(), applications.answers(application), sent));
    }

    /** As it was filed, then after each answer to the service, to what stands today. */
    public List<Comparison.Version> versions(String reference, Caller officer) {
        var application = assessments.byReference(reference, officer).application();
        return versions(applications.view(application), corrected.sent(application));
    }

    private static List<Comparison.Version> versions(ApplicationView view, List<Correction> sent) {
        var versions = new ArrayList<Comparison.Version>();
        versions.add(new Comparison.Version(0, view.submittedAt().orElse(view.openedAt()), sent.isEmpty()));
        for (var correction : sent) versions.add(new Comparison.Version(versions.size(), correction.sentAt(), versions.size() == sent.size()));
        return versions;
    }

    /** The corrections that came after a version undone, the latest first. */
    static Answers at(int version, Answers now, List<Correction> sent) {
        var then = now;
        for (var correction : sent.subList(version, sent.size()).reversed())
            for (var field : correction.after().byField().keySet()) then = then.with(field, correction.before().to(field));
        return then;
    }

    private Map<String, String> facts(String reference, Optional<Euros> retained) {
        var row = desk.row(reference);
        var facts = new LinkedHashMap<String, String>();
        facts.put("Porteur", row.holder());
        facts.put("Appel", row.callTitle());
        facts.put("Commune", row.place().isEmpty() ? "—" : "%s (%s)".formatted(row.place(), row.department()));
        facts.put("Aide demandée", row.requested().toString());
        retained.ifPresent(base -> facts.put("Dépenses retenues", base.toString()));
        return facts;
    }
}
