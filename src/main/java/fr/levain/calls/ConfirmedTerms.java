package fr.levain.calls;

import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the public is told of an aid: what a person of the authority has confirmed is no longer an assumption, and what
 * nobody has is left out. Figures keep their mark: {@link AidWords} skips them.
 */
final class ConfirmedTerms {
    private final Predicate<String> confirmed;

    private ConfirmedTerms(Predicate<String> confirmed) {
        this.confirmed = confirmed;
    }

    /** @param confirmed codes with the value confirmed, {@code montant:taux=75 %} */
    static SchemeRevision told(SchemeRevision terms, Set<String> confirmed) {
        Predicate<String> holds = code -> terms.assumptions().stream().filter(each -> each.code().equals(code))
                .anyMatch(each -> confirmed.contains(each.code() + "=" + each.value()));
        return new ConfirmedTerms(holds).told(terms);
    }

    private SchemeRevision told(SchemeRevision terms) {
        var conditions = terms.conditions();
        return SchemeEdit.of(terms)
                .aid(told(terms.aid()))
                .rules(new RuleSet(terms.rules().rules().stream().filter(rule -> !rule.assumption() || confirmed.test("regle:" + rule.id()))
                        .map(ConfirmedTerms::sure).toList()))
                .conditions(java.util.stream.IntStream.range(0, conditions.size())
                        .filter(at -> !conditions.get(at).assumption() || confirmed.test("condition:" + (at + 1)))
                        .mapToObj(at -> new Condition(conditions.get(at).text(), conditions.get(at).source(), false)).toList())
                .expenses(terms.expenses().stream().filter(each -> !each.assumption() || confirmed.test("depense:" + each.code()))
                        .map(each -> each.confirmed(true)).toList())
                .documents(terms.documents().stream().filter(each -> !each.assumption() || confirmed.test("piece:" + each.code()))
                        .map(each -> new DocumentRequirement(each.code(), each.label(), each.due(), each.appliesWhen(), each.concerns(), each.source(), false))
                        .toList())
                .payment(terms.payment().filter(each -> !each.assumption() || confirmed.test("paiement"))
                        .map(each -> new PaymentTemplate(each.parts(), each.source(), false)))
                .terms();
    }

    private static Rule sure(Rule rule) {
        return new Rule(rule.id(), rule.title(), rule.appliesWhen(), rule.expression(), rule.weight(), rule.met(), rule.notMet(),
                rule.unknown(), rule.source(), false);
    }

    private Aid told(Aid aid) {
        return switch (aid) {
            case Aid.Share(var terms) -> new Aid.Share(new AmountTerms(sure(terms.rate(), "taux"), sure(terms.rateUnderStateAid(), "taux-aide-etat"),
                    sure(terms.ceiling(), "plafond"), sure(terms.floor(), "plancher"), sure(terms.publicShareCap(), "part-publique")));
            case Aid.LumpSum(var amount, var result) -> new Aid.LumpSum(sure(amount, "forfait"), result);
            case Aid.PerJob(var each, var ceiling) -> new Aid.PerJob(sure(each, "par-emploi"), sure(ceiling, "plafond"));
            case Aid.CapitalMatch(var least, var most, var who, var ceiling) ->
                    new Aid.CapitalMatch(sure(least, "minimum"), sure(most, "maximum"), who, sure(ceiling, "plafond"));
            case Aid.Range(var least, var most) -> new Aid.Range(sure(least, "minimum"), sure(most, "maximum"));
            case Aid.ToBeKnown unknown -> unknown;
        };
    }

    private <T> Figure<T> sure(Figure<T> figure, String code) {
        return figure.assumption() && confirmed.test("montant:" + code) ? Figure.of(figure.value(), figure.source()) : figure;
    }

    private <T> Optional<Figure<T>> sure(Optional<Figure<T>> figure, String code) {
        return figure.map(known -> sure(known, code));
    }
}
