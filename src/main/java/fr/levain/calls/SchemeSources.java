package fr.levain.calls;

import fr.levain.eligibility.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts an aid rests on. */
final class SchemeSources {
    private SchemeSources() {}

    /** Those of the règlement's list that these terms quote, in its order. */
    static List<Regulation.Source> of(SchemeRevision terms, Regulation regulation) {
        var marks = all(terms).flatMap(Regulation::marks).toList();
        return regulation.sources().stream().filter(source -> marks.contains(source.code())).toList();
    }

    static List<String> of(Aid aid) {
        if (aid instanceof Aid.ToBeKnown(var source)) return List.of(source);
        return Figures.of(aid).map(Figure::source).toList();
    }

    static Stream<String> all(SchemeRevision terms) {
        return Stream.of(
                        Stream.of(terms.source()), of(terms.aid()).stream(), terms.conditions().stream().map(Condition::source),
                        terms.expenses().stream().map(Expense::source), terms.rules().rules().stream().map(rule -> rule.source()),
                        terms.documents().stream().map(DocumentRequirement::source),
                        terms.payment().map(PaymentTemplate::source).stream())
                .flatMap(each -> each);
    }
}
