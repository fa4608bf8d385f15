package fr.levain.eligibility;

import fr.levain.forms.Answer;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.Option;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A vocabulary with a term of each kind, and profiles drawn at random. */
public final class SomeTerms {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final FieldType MONEY = new FieldType.Money(Optional.empty(), Optional.empty());
    private static final FieldType KINDS = choice("association", "cooperative", "entreprise", "collectivite");
    private static final FieldType PARTNERS = new FieldType.Table("partenaire", List.of(column("name", new FieldType.Text(50)),
            column("kind", choice("usagers", "recherche", "autre")), column("cash", MONEY)), 0, 20);

    public static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            term("holder_kind", "Nature du porteur", KINDS, 3),
            term("phase", "Étape du projet", choice("emergence", "experimentation", "deploiement"), 2),
            term("requested_amount", "Aide demandée", MONEY, 1),
            term("jobs", "Emplois créés", new FieldType.NumberType(Optional.empty(), Optional.empty(), 1), 2),
            term("already_started", "Actions déjà commencées", new FieldType.YesNo(), 0),
            term("has_research", "Recherche associée", new FieldType.YesNo(), 2),
            term("themes", "Thèmes", new FieldType.SeveralChoices(List.of(option("sante"), option("emploi"), option("climat")), 1, 3), 1),
            term("partners", "Partenaires", PARTNERS, 2),
            term("created_on", "Date de création", FieldType.Day.any(), 0),
            term("project_period", "Période du projet", new FieldType.PeriodType(Optional.empty()), 1)));

    private SomeTerms() {}

    private static Option option(String code) {
        return new Option(code, code.substring(0, 1).toUpperCase() + code.substring(1));
    }

    private static FieldType choice(String... codes) {
        return new FieldType.OneChoice(List.of(codes).stream().map(SomeTerms::option).toList());
    }

    private static Field column(String id, FieldType type) {
        return new Field(id, Optional.empty(), id, Optional.empty(), false, Optional.empty(), Optional.empty(), type, false);
    }

    private static Vocabulary.Term term(String name, String label, FieldType type, int effort) {
        return new Vocabulary.Term(name, label, type, Optional.of(label + " ?"), Optional.empty(), effort);
    }

    public static Rule rule(String id, String expression) {
        return rule(id, null, expression);
    }

    public static Rule rule(String id, String appliesWhen, String expression) {
        return new Rule(id, "Règle " + id, Optional.ofNullable(appliesWhen), expression, Weight.BLOCKING,
                "Respectée.", "Non respectée.", "À préciser.", "S0", false);
    }

    public static RuleSet rules(String... expressions) {
        var all = new ArrayList<Rule>();
        for (var expression : expressions) all.add(rule("R" + (all.size() + 1), expression));
        return new RuleSet(all);
    }

    public static Facts facts(Map<String, Value> terms) {
        return Facts.ofTerms(VOCABULARY, terms);
    }

    public static Value euros(long amount) {
        return new Value.Amount(Euros.of(amount));
    }

    public static Value rows(String... kinds) {
        var rows = new ArrayList<Value.Row>();
        for (var kind : kinds) rows.add(new Value.Row(new UUID(1, rows.size()), Map.of("kind", Answer.of(new Value.Choice(kind)))));
        return new Value.Rows(rows);
    }

    /** Some terms told, others not. */
    public static Map<String, Value> random(Random random) {
        var told = new HashMap<String, Value>();
        for (var term : VOCABULARY.terms()) if (random.nextInt(4) > 0) told.put(term.name(), random(term, random));
        return told;
    }

    private static Value random(Vocabulary.Term term, Random random) {
        return switch (term.type()) {
            case FieldType.OneChoice(var options) -> new Value.Choice(options.get(random.nextInt(options.size())).code());
            case FieldType.SeveralChoices(var options, _, _) -> new Value.Choice(options.subList(0, 1 + random.nextInt(options.size())).stream().map(Option::code).toList());
            case FieldType.Money _ -> euros(random.nextInt(60_000));
            case FieldType.NumberType _ -> new Value.Quantity(BigDecimal.valueOf(random.nextInt(100), 1));
            case FieldType.YesNo _ -> new Value.Flag(random.nextBoolean());
            case FieldType.Day _ -> new Value.Date(TODAY.minusDays(random.nextInt(900)));
            case FieldType.PeriodType _ -> new Value.Span(TODAY.plusDays(random.nextInt(200) - 100), TODAY.plusDays(200 + random.nextInt(700)));
            case FieldType.Table _ -> rows(random, random.nextInt(4));
            case FieldType _ -> throw new IllegalStateException(term.name());
        };
    }

    private static Value rows(Random random, int count) {
        var rows = new ArrayList<Value.Row>();
        for (int row = 0; row < count; row++) {
            var cells = new HashMap<String, Answer>();
            cells.put("name", Answer.of(new Value.Words("P" + row)));
            if (random.nextBoolean()) cells.put("kind", Answer.of(new Value.Choice(random.nextBoolean() ? "usagers" : "recherche")));
            if (random.nextBoolean()) cells.put("cash", Answer.of(euros(random.nextInt(10_000))));
            rows.add(new Value.Row(new UUID(2, row), cells));
        }
        return new Value.Rows(rows);
    }
}
