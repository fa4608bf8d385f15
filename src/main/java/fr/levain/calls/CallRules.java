package fr.levain.calls;

import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Weight;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FieldType.PlaceKind;
import fr.levain.forms.FormRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The rules a dossier is read with: those officers wrote, and those the terms of the call entail. A call open in two
 * departments holds to them whether or not somebody thought of writing it.
 */
@Service
public class CallRules {
    static final String TERRITORY = "TERRITOIRE";
    static final String SUPPORT = "ACCOMPAGNEMENT";
    static final String VAT = "TVA";
    private static final String DEPARTMENTS = "departments";
    private static final String COMMUNE = "project_commune";
    private static final String MONTHS = "support_months";
    private static final String RECOVERED = "recovers_vat";

    private final CallNames names;

    CallRules(CallNames names) {
        this.names = names;
    }

    /** With no form at hand, as anyone reads them: on terms alone. */
    public RuleSet of(CallRevision terms) {
        return of(terms, term -> terms.vocabulary().term(term).map(known -> Field.optional(term, known.label(), known.type())));
    }

    /** @param form what the dossier is asked: a rule reads nothing else */
    public RuleSet of(CallRevision terms, FormRevision form) {
        return of(terms, form::fieldOf);
    }

    /** Those nobody wrote. */
    public List<Rule> entailed(CallRevision terms, FormRevision form) {
        return of(terms, form).rules().stream().filter(rule -> !terms.rules().rules().contains(rule)).toList();
    }

    private RuleSet of(CallRevision terms, java.util.function.Function<String, Optional<Field>> asked) {
        var rules = new ArrayList<>(terms.rules().rules());
        Predicate<Rule> isNew = rule -> rules.stream().noneMatch(known -> known.id().equals(rule.id()));
        territory(terms, asked).filter(isNew).ifPresent(rules::add);
        support(terms, asked).filter(isNew).ifPresent(rules::add);
        vat(terms, asked).filter(isNew).ifPresent(rules::add);
        return new RuleSet(rules, terms.rules().cases());
    }

    /** Whether the form asks what tells where the project takes place. */
    static boolean asksWhere(FormRevision form) {
        return where(List.of("00"), form::fieldOf).isPresent();
    }

    private Optional<Rule> territory(CallRevision terms, java.util.function.Function<String, Optional<Field>> asked) {
        var codes = terms.access().departments();
        if (codes.isEmpty()) return Optional.empty();
        var told = String.join(", ", names.departments(codes));
        return where(codes, asked).map(place -> new Rule(TERRITORY, "Territoire de l’appel", Optional.empty(), place.expression(), Weight.BLOCKING,
                "Le projet se déroule sur le territoire de l’appel : {%s}.".formatted(place.term()),
                "Cet appel vaut seulement pour : %s. Votre projet se déroule ailleurs : {%s}.".formatted(told, place.term()),
                "Dites où se déroule le projet : cet appel vaut seulement pour : %s.".formatted(told), source(terms), false));
    }

    private record Where(String term, String expression) {}

    private static Optional<Where> where(List<String> codes, java.util.function.Function<String, Optional<Field>> asked) {
        var list = codes.stream().map("'%s'"::formatted).collect(Collectors.joining(", ", "[", "]"));
        var departments = place(asked.apply(DEPARTMENTS), PlaceKind.DEPARTMENT)
                .map(place -> place.several() ? "%s.exists(one, one in %s)".formatted(DEPARTMENTS, list) : "%s in %s".formatted(DEPARTMENTS, list))
                .map(expression -> new Where(DEPARTMENTS, expression));
        return departments.or(() -> place(asked.apply(COMMUNE), PlaceKind.COMMUNE)
                .map(place -> place.several() ? "%s.exists(one, %s)".formatted(COMMUNE, startsWith("one", codes)) : startsWith(COMMUNE, codes))
                .map(expression -> new Where(COMMUNE, expression)));
    }

    /** An INSEE code begins with that of its department. */
    private static String startsWith(String name, List<String> codes) {
        return codes.stream().map(code -> "%s.startsWith('%s')".formatted(name, code)).collect(Collectors.joining(" || "));
    }

    private static Optional<FieldType.Place> place(Optional<Field> field, PlaceKind kind) {
        return field.map(Field::type).filter(FieldType.Place.class::isInstance).map(FieldType.Place.class::cast).filter(place -> place.kind() == kind);
    }

    private static Optional<Rule> support(CallRevision terms, java.util.function.Function<String, Optional<Field>> asked) {
        if (terms.support().isEmpty() || asked.apply(MONTHS).filter(field -> field.type() instanceof FieldType.NumberType).isEmpty()) return Optional.empty();
        var support = terms.support().get();
        return Optional.of(new Rule(SUPPORT, "Durée de l’accompagnement", Optional.empty(),
                "%s >= %d.0 && %s <= %d.0".formatted(MONTHS, support.fewestMonths(), MONTHS, support.mostMonths()), Weight.BLOCKING,
                "L’accompagnement dure {%s} mois.".formatted(MONTHS),
                "L’accompagnement dure %s. Vous en prévoyez {%s}.".formatted(support.duration(), MONTHS),
                "Dites combien de mois dure l’accompagnement : %s.".formatted(support.duration()), source(terms), false));
    }

    /** It closes no door: it says how to write the budget. */
    private static Optional<Rule> vat(CallRevision terms, java.util.function.Function<String, Optional<Field>> asked) {
        if (terms.vat().filter(Vat.NET_UNLESS_KEPT::equals).isEmpty() || asked.apply(RECOVERED).filter(field -> field.type() instanceof FieldType.YesNo).isEmpty())
            return Optional.empty();
        return Optional.of(new Rule(VAT, "TVA", Optional.empty(), RECOVERED, Weight.INFORMATION,
                "Votre structure récupère la TVA : comptez les dépenses hors taxes.",
                "Votre structure ne récupère pas la TVA : comptez les dépenses toutes taxes comprises.",
                "Dites si votre structure récupère la TVA : le budget s’écrit hors taxes, sauf pour qui ne la récupère pas.", source(terms), false));
    }

    private static String source(CallRevision terms) {
        return "Termes de l’appel « %s »".formatted(terms.title());
    }
}
