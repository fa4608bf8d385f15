package fr.levain.calls;

import fr.levain.eligibility.Figure;
import java.util.ArrayList;
import java.util.List;

/** What an aid says that nobody at the authority has confirmed. */
final class SchemeAssumptions {
    private SchemeAssumptions() {}

    static List<Assumption> in(SchemeRevision terms) {
        var found = new ArrayList<Assumption>();
        found.addAll(in(terms.aid()));
        terms.rules().rules().stream().filter(rule -> rule.assumption())
                .forEach(rule -> found.add(new Assumption("regle:" + rule.id(), rule.title(), rule.expression())));
        for (int at = 0; at < terms.conditions().size(); at++) {
            var condition = terms.conditions().get(at);
            if (condition.assumption()) found.add(new Assumption("condition:" + (at + 1), "Condition", condition.text()));
        }
        terms.expenses().stream().filter(Expense::assumption)
                .forEach(expense -> found.add(new Assumption("depense:" + expense.code(), expense.label(), expense.told())));
        terms.documents().stream().filter(DocumentRequirement::assumption)
                .forEach(piece -> found.add(new Assumption("piece:" + piece.code(), piece.label(), piece.due().label())));
        terms.payment().filter(PaymentTemplate::assumption)
                .ifPresent(payment -> found.add(new Assumption("paiement", "Versement", payment.told())));
        return List.copyOf(found);
    }

    private static List<Assumption> in(Aid aid) {
        return switch (aid) {
            case Aid.Share(var terms) -> Figures.assumptionsOf(terms);
            case Aid.LumpSum(var amount, _) -> assumed("forfait", "Forfait", amount);
            case Aid.PerJob(var each, var ceiling) -> both(assumed("par-emploi", "Aide par emploi", each),
                    ceiling.map(most -> assumed("plafond", "Aide maximale", most)).orElse(List.of()));
            case Aid.CapitalMatch(var least, var most, _, var ceiling) -> both(
                    both(assumed("minimum", "Apport minimal", least), assumed("maximum", "Apport maximal", most)),
                    ceiling.map(all -> assumed("plafond", "Aide maximale", all)).orElse(List.of()));
            case Aid.Range(var least, var most) -> both(assumed("minimum", "Aide minimale", least), assumed("maximum", "Aide maximale", most));
            case Aid.ToBeKnown _ -> List.of();
        };
    }

    private static List<Assumption> assumed(String code, String label, Figure<?> figure) {
        return figure.assumption() ? List.of(new Assumption("montant:" + code, label, figure.value().toString())) : List.of();
    }

    private static List<Assumption> both(List<Assumption> some, List<Assumption> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
