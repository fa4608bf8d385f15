package fr.levain.desk;

import fr.levain.applications.Applications;
import fr.levain.applications.CorrectedAnswers;
import fr.levain.applications.Correction;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.RetainedBudgets;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets two dossiers side by side, or a dossier beside what it was when it was filed. */
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

    /** @throws fr.levain.kernel.NotFound when there is no such case, or when the caller is no officer */
    public Comparison.Side side(String reference, Comparison.Version version, Caller officer) {
        var application = assessments.byReference(reference, officer).application();
        var view = applications.view(application);
        var answers = applications.answers(application);
        return new Comparison.Side(
                reference, view.shownTitle(), version, facts(reference, budgets.of(application).map(budget -> budget.retained())),
                forms.revision(view.form()), version == Comparison.Version.FILED ? filed(answers, corrected.sent(application)) : answers);
    }

    public boolean isCorrected(String reference, Caller officer) {
        return !corrected.sent(assessments.byReference(reference, officer).application()).isEmpty();
    }

    /** Each correction undone, the latest first. */
    static Answers filed(Answers now, List<Correction> sent) {
        var filed = now;
        for (var correction : sent.reversed())
            for (var field : correction.after().byField().keySet()) filed = filed.with(field, before(correction, field));
        return filed;
    }

    private static Answer before(Correction correction, String field) {
        return correction.before().to(field);
    }

    private Map<String, String> facts(String reference, java.util.Optional<Euros> retained) {
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
