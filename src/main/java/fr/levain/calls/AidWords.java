package fr.levain.calls;

import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Rate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The amount of an aid in words: {@code 75 % des dépenses, jusqu'à 40 000 €}. */
public final class AidWords {
    public static final String UNKNOWN = "Montant non précisé par les textes publics";

    private AidWords() {}

    /** What the public may read: figures nobody has confirmed are left out. */
    public static String told(Aid aid) {
        return words(aid, figure -> !figure.assumption()).orElse(UNKNOWN);
    }

    /** With every figure, for those who prepare the terms. */
    public static String toldToOfficers(Aid aid) {
        return words(aid, _ -> true).orElse(UNKNOWN);
    }

    /** Whether the public can be told an amount at all. */
    public static boolean isKnown(Aid aid) {
        return words(aid, figure -> !figure.assumption()).isPresent();
    }

    private static Optional<String> words(Aid aid, Predicate<Figure<?>> told) {
        return switch (aid) {
            case Aid.Share(var terms) -> share(terms, told);
            case Aid.LumpSum(var amount, _) -> euros(amount, told).map("Forfait de %s, sans justifier les dépenses"::formatted);
            case Aid.PerJob(var each, var ceiling) -> euros(each, told)
                    .map(amount -> amount + " par emploi créé" + atMost(ceiling, told).map(most -> ", " + most).orElse(""));
            case Aid.CapitalMatch(var least, var most, var who, var ceiling) -> euros(least, told)
                    .flatMap(low -> euros(most, told).map(high -> "Autant que l’apport au capital, de %s à %s par %s".formatted(low, high, who)))
                    .map(match -> match + atMost(ceiling, told).map(all -> ", " + all + " en tout").orElse(""));
            case Aid.Range(var least, var most) -> euros(least, told)
                    .flatMap(low -> euros(most, told).map(high -> "De %s à %s".formatted(low, high)))
                    .or(() -> euros(most, told).map("Jusqu’à %s"::formatted));
            case Aid.ToBeKnown _ -> Optional.empty();
        };
    }

    private static Optional<String> share(AmountTerms terms, Predicate<Figure<?>> told) {
        var parts = new ArrayList<String>();
        rate(terms, told).ifPresent(parts::add);
        var floor = terms.floor().flatMap(figure -> euros(figure, told));
        var ceiling = terms.ceiling().flatMap(figure -> euros(figure, told));
        if (floor.isPresent() && ceiling.isPresent()) parts.add("de %s à %s".formatted(floor.get(), ceiling.get()));
        else if (ceiling.isPresent()) parts.add("jusqu’à " + ceiling.get());
        else floor.ifPresent(least -> parts.add("à partir de " + least));
        if (parts.isEmpty()) return Optional.empty();
        var text = String.join(", ", parts);
        return Optional.of(text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1));
    }

    private static Optional<String> rate(AmountTerms terms, Predicate<Figure<?>> told) {
        var usual = Optional.of(terms.rate()).filter(told).map(Figure::value);
        var underStateAid = terms.rateUnderStateAid().filter(told).map(Figure::value);
        if (usual.isEmpty()) return underStateAid.map(rate -> rate + " des dépenses au titre d’une aide d’État");
        return Optional.of(usual.get() + " des dépenses au plus"
                + underStateAid.filter(rate -> !rate.equals(usual.get())).map(AidWords::inBrackets).orElse(""));
    }

    private static String inBrackets(Rate underStateAid) {
        return " (%s au titre d’une aide d’État)".formatted(underStateAid);
    }

    private static Optional<String> atMost(Optional<Figure<Euros>> ceiling, Predicate<Figure<?>> told) {
        return ceiling.flatMap(figure -> euros(figure, told)).map("jusqu’à %s"::formatted);
    }

    private static Optional<String> euros(Figure<Euros> figure, Predicate<Figure<?>> told) {
        return told.test(figure) ? Optional.of(French.shortAmount(figure.value())) : Optional.empty();
    }
}
