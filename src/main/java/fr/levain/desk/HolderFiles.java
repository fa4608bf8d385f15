package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.HolderDossiers;
import fr.levain.assessment.Recommendations;
import fr.levain.decisions.Outcomes;
import fr.levain.directory.Organisations;
import fr.levain.forms.BudgetChart;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.BudgetTotals;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.opendata.PublicAwards;
import fr.levain.stateaid.Basis;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Undertaking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from each module what it knows of the holder of a dossier. */
@Service
@Transactional(readOnly = true)
public class HolderFiles {
    private final Applications applications;
    private final HolderDossiers dossiers;
    private final Outcomes outcomes;
    private final Organisations organisations;
    private final Recommendations recommendations;
    private final StateAid stateAid;
    private final SaidAids said;
    private final PublicAwards awards;
    private final Clock clock;

    HolderFiles(
            Applications applications, HolderDossiers dossiers, Outcomes outcomes, Organisations organisations, Recommendations recommendations,
            StateAid stateAid, SaidAids said, PublicAwards awards, Clock clock) {
        this.applications = applications;
        this.dossiers = dossiers;
        this.outcomes = outcomes;
        this.organisations = organisations;
        this.recommendations = recommendations;
        this.stateAid = stateAid;
        this.said = said;
        this.awards = awards;
        this.clock = clock;
    }

    /** @param dossierPage from 1 @param awardPage from 1 */
    public HolderFile of(ApplicationId application, int dossierPage, int awardPage, Caller officer) {
        var view = applications.view(application);
        var holder = organisations.view(view.holder());
        var filed = dossiers.before(view, dossierPage);
        var decided = outcomes.of(filed.stream().map(ApplicationView::id).toList());
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        return new HolderFile(
                view.reference().value(), holder,
                filed.stream().map(dossier -> new HolderFile.Past(dossier, java.util.Optional.ofNullable(decided.get(dossier.id())))).toList(),
                dossiers.count(view),
                Stream.of(Basis.DE_MINIMIS, Basis.DE_MINIMIS_SGEI).map(basis -> stateAid.position(Undertaking.of(holder), basis, today)).toList(),
                recommendations.budget(application).map(HolderFiles::declared).orElse(List.of()),
                said.of(holder.id(), officer),
                awards.of(holder.siren(), holder.name(), awardPage), awards.count(holder.siren(), holder.name()));
    }

    private static List<HolderFile.Declared> declared(BudgetTotals budget) {
        return budget.lines().stream()
                .filter(line -> line.account().startsWith("74") && !line.isTheRequest() && !line.account().equals("74-prive"))
                .flatMap(line -> line.amount().amount().filter(Euros::isPositive).stream().flatMap(amount -> Stream.of(new HolderFile.Declared(
                        funder(line), amount, line.status().map(BudgetLine.Status::label).orElse("")))))
                .toList();
    }

    private static String funder(BudgetLine line) {
        var account = BudgetChart.of(BudgetChart.CURRENT).label(line.account());
        return line.label().isBlank() ? account : account + " : " + line.label().strip();
    }
}
