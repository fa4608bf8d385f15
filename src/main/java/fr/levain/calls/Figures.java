package fr.levain.calls;

import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The amounts of a call, named for people. */
final class Figures {
    private Figures() {}

    static List<Assumption> assumptionsOf(AmountTerms amounts) {
        var found = new ArrayList<Assumption>();
        // nobody assumed a rate that is not written yet
        add(found, "taux", "Taux d’aide", Optional.of(amounts.rate()).filter(rate -> rate.value().fraction().signum() != 0));
        add(found, "taux-aide-etat", "Taux d’aide au titre d’une aide d’État", amounts.rateUnderStateAid());
        add(found, "plafond", "Aide maximale par projet", amounts.ceiling());
        add(found, "plancher", "Aide minimale par projet", amounts.floor());
        add(found, "part-publique", "Part publique maximale", amounts.publicShareCap());
        return found;
    }

    /** Every figure of an aid. */
    static Stream<Figure<?>> of(Aid aid) {
        return switch (aid) {
            case Aid.Share(var terms) -> Stream.of(
                            Optional.of(terms.rate()), terms.rateUnderStateAid(), terms.ceiling(), terms.floor(), terms.publicShareCap())
                    .flatMap(Optional::stream);
            case Aid.LumpSum(var amount, _) -> Stream.of(amount);
            case Aid.PerJob(var each, var ceiling) -> Stream.concat(Stream.of(each), ceiling.stream());
            case Aid.CapitalMatch(var least, var most, _, var ceiling) -> Stream.concat(Stream.of(least, most), ceiling.stream());
            case Aid.Range(var least, var most) -> Stream.of(least, most);
            case Aid.ToBeKnown _ -> Stream.empty();
        };
    }

    private static <T> void add(List<Assumption> found, String code, String label, Optional<Figure<T>> figure) {
        figure.filter(Figure::assumption)
                .ifPresent(known -> found.add(new Assumption("montant:" + code, label, known.value().toString())));
    }
}
