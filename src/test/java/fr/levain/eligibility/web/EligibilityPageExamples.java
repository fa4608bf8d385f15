package fr.levain.eligibility.web;

import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Change;
import fr.levain.eligibility.FactRead;
import fr.levain.eligibility.Figure;
import fr.levain.eligibility.Ground;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.Verdict;
import fr.levain.eligibility.Weight;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

class EligibilityPageExamples implements PageExamples {
    private static final AmountTerms TERMS = new AmountTerms(
            Figure.assumed(Rate.percent("75"), "Fiche régionale voisine [S21]"), Optional.of(Figure.assumed(Rate.percent("50"), "S21")),
            Optional.of(Figure.of(Euros.of(40000), "AMI 2017 [S0]")), Optional.of(Figure.assumed(Euros.of(5000), "S21")), Optional.empty());

    @Override
    public List<Page> pages() {
        var verdict = new Verdict(List.of(
                ground(Outcome.MET, false), ground(Outcome.NOT_MET, true), ground(Outcome.UNKNOWN, false), ground(Outcome.NOT_CONCERNED, false),
                ground(Outcome.NOT_MET, Weight.WARNING, false), ground(Outcome.NOT_MET, Weight.INFORMATION, false)), "d");
        return List.of(
                new VerdictPanel(verdict, false), new VerdictPanel(verdict, true), new VerdictPanel(verdict, true, java.util.Map.of("R", "Remplie. Motif : le projet a changé de périmètre."), List.of()), new VerdictPanel(verdict, false, java.util.Map.of(), List.of(
                        new Change(List.of(new Change.Step("requested_amount", "Aide demandée", "45 000 €", "40 000 €")), Optional.empty(), true),
                        new Change(List.of(), Optional.of(java.time.LocalDate.of(2027, 3, 10)), true), Change.NONE_POSSIBLE)), new VerdictPanel(Verdict.NONE, false),
                new AmountPanel(compute(48858), true), new AmountPanel(compute(48858), false), new AmountPanel(compute(6000), true));
    }

    private static fr.levain.eligibility.AmountComputation compute(long base) {
        return TERMS.compute(new AmountTerms.Case(Euros.of(base), false, Euros.ZERO, Optional.empty()));
    }

    private static Ground ground(Outcome outcome, boolean assumption) {
        return ground(outcome, Weight.BLOCKING, assumption);
    }

    static Ground ground(Outcome outcome, Weight weight, boolean assumption) {
        var rule = new Rule("R", "Aide maximale de 40 000 €", Optional.empty(), "true", weight, "m", "n", "u", "AMI 2017 [S5]", assumption);
        return new Ground(rule, outcome, "L’aide demandée, 36 000 €, ne dépasse pas 40 000 €.", List.of(new FactRead("requested_amount", "Aide demandée", "36 000 €")));
    }
}
