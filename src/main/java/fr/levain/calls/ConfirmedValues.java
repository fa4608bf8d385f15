package fr.levain.calls;

import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Values that were assumed, and that a person of the authority now answers for: from then on the public may be told them. */
@Service
@Transactional(readOnly = true)
public class ConfirmedValues {
    private final CallStore store;

    ConfirmedValues(CallStore store) {
        this.store = store;
    }

    /** The rules of these terms that the public may be told. */
    public Predicate<Rule> toldIn(CallRevision terms) {
        var confirmed = codes(terms);
        return rule -> !rule.assumption() || confirmed.contains("regle:" + rule.id());
    }

    /** The call, where what is confirmed is an assumption no more. */
    public Call told(Call call) {
        var confirmed = codes(call.current());
        if (confirmed.isEmpty()) return call;
        return new Call(call.id(), call.slug(), call.title(), call.status(), Redraft.of(call.current(), terms -> {
            terms.sheet = sheet(terms.sheet, confirmed);
            terms.rules = rules(terms.rules, confirmed);
            terms.grid = grid(terms.grid, confirmed);
            terms.amounts = amounts(terms.amounts, confirmed);
            terms.documents = terms.documents.stream().map(piece -> piece(piece, confirmed)).toList();
        }));
    }

    private Set<String> codes(CallRevision terms) {
        var assumed = terms.assumptions();
        if (assumed.isEmpty()) return Set.of();
        var confirmed = store.confirmed(terms.call());
        return assumed.stream().filter(confirmed::contains).map(Assumption::code).collect(Collectors.toSet());
    }

    private static RuleSet rules(RuleSet rules, Set<String> known) {
        return new RuleSet(rules.rules().stream().map(rule -> new Rule(rule.id(), rule.title(), rule.appliesWhen(), rule.expression(),
                rule.weight(), rule.met(), rule.notMet(), rule.unknown(), rule.source(),
                rule.assumption() && !known.contains("regle:" + rule.id()))).toList(), rules.cases());
    }

    private static AmountTerms amounts(AmountTerms amounts, Set<String> known) {
        return new AmountTerms(figure(amounts.rate(), "taux", known),
                amounts.rateUnderStateAid().map(each -> figure(each, "taux-aide-etat", known)),
                amounts.ceiling().map(each -> figure(each, "plafond", known)),
                amounts.floor().map(each -> figure(each, "plancher", known)),
                amounts.publicShareCap().map(each -> figure(each, "part-publique", known)));
    }

    private static <T> Figure<T> figure(Figure<T> figure, String code, Set<String> known) {
        return new Figure<>(figure.value(), figure.source(), figure.assumption() && !known.contains("montant:" + code));
    }

    private static Grid grid(Grid grid, Set<String> known) {
        return new Grid(grid.id(), grid.weighting(), grid.criteria(), grid.scaleMax(), grid.shortestJustification(), grid.justified(),
                grid.assumption() && !known.contains("grille:" + grid.id()));
    }

    private static DocumentRequirement piece(DocumentRequirement piece, Set<String> known) {
        return new DocumentRequirement(piece.code(), piece.label(), piece.due(), piece.appliesWhen(), piece.concerns(), piece.source(),
                piece.assumption() && !known.contains("piece:" + piece.code()));
    }

    private static CallSheet sheet(CallSheet sheet, Set<String> known) {
        var expenses = sheet.expenses().stream().map(each -> each.confirmed(known.contains("depense:" + each.code()))).toList();
        return sheet.paying(expenses);
    }
}
