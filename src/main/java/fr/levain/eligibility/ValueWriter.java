package fr.levain.eligibility;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import fr.levain.forms.AnswerText;
import fr.levain.forms.FieldType;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The values of an expression in words: amounts, dates, options by their labels. */
final class ValueWriter {
    /** Thrown when an expression uses more than sentences know. */
    static final class NotTold extends RuntimeException {
        NotTold() {
            super(null, null, false, false);
        }
    }

    static final BiFunction<String, RuleLanguage.Name, String> LABELS =
            (name, known) -> name.equals(Facts.TODAY) ? "la date du jour" : "« " + known.label() + " »";

    private static final Map<String, String> PARTS = Map.of("start", "le début de ", "end", "la fin de ", "charges", "les charges de ",
            "resources", "les produits de ", "public_resources", "l’argent public de ", "other_public_resources", "l’argent public des autres financeurs dans ",
            "self_financing", "les ressources propres de ",
            "asked", "l’aide demandée dans ");
    private static final Map<String, String> OPERATORS = Map.of("_+_", "plus", "_-_", "moins", "_*_", "×");
    private static final Map<String, String> MOVES = Map.of("months_before", "mois avant ", "months_after", "mois après ",
            "days_before", "jours avant ", "days_after", "jours après ");

    private final CelAbstractSyntaxTree ast;
    private final RuleLanguage language;
    private final BiFunction<String, RuleLanguage.Name, String> names;
    private final Map<String, FieldType> variables = new HashMap<>();

    ValueWriter(CelAbstractSyntaxTree ast, RuleLanguage language, BiFunction<String, RuleLanguage.Name, String> names) {
        this.ast = ast;
        this.language = language;
        this.names = names;
    }

    /** The variable of a loop, while its body is told. */
    void variable(String name, FieldType type) {
        variables.put(name, type);
    }

    boolean isVariable(CelExpr expr) {
        return expr.getKind() == CelExpr.ExprKind.Kind.IDENT && variables.containsKey(expr.ident().name());
    }

    /** The loop a person wrote, where CEL keeps its expansion. */
    CelExpr asWritten(CelExpr expr) {
        return ast.getSource().getMacroCalls().getOrDefault(expr.id(), expr);
    }

    Optional<FieldType> type(CelExpr expr) {
        return switch (expr.getKind()) {
            case IDENT -> Optional.ofNullable(variables.get(expr.ident().name()))
                    .or(() -> Optional.ofNullable(language.names().get(expr.ident().name())).map(RuleLanguage.Name::type));
            case SELECT -> type(expr.select().operand()).flatMap(type -> type instanceof FieldType.Table table
                    ? table.column(expr.select().field()).map(column -> column.type()) : Optional.empty());
            default -> Optional.empty();
        };
    }

    boolean isDay(CelExpr expr) {
        return ast.getType(expr.id()).map(type -> type.kind() == dev.cel.common.types.CelKind.TIMESTAMP).orElse(false);
    }

    /** @param against the type of what it is compared to, for the labels of options */
    String value(CelExpr expr, Optional<FieldType> against) {
        return switch (expr.getKind()) {
            case CONSTANT -> constant(expr, against);
            case IDENT -> name(expr.ident().name());
            case SELECT -> part(expr.select());
            case CALL -> call(expr.call(), against);
            default -> throw new NotTold();
        };
    }

    private String name(String name) {
        if (variables.containsKey(name)) return "l’un d’eux";
        return Optional.ofNullable(language.names().get(name)).map(known -> names.apply(name, known)).orElseThrow(NotTold::new);
    }

    private static String constant(CelExpr expr, Optional<FieldType> against) {
        var constant = expr.constant();
        return switch (constant.getKind()) {
            case INT64_VALUE -> French.number(constant.int64Value());
            case DOUBLE_VALUE -> French.number(BigDecimal.valueOf(constant.doubleValue()));
            case STRING_VALUE -> against.stream().flatMap(type -> AnswerText.options(type).stream())
                    .filter(option -> option.code().equals(constant.stringValue())).map(option -> option.label()).findFirst()
                    .orElse(constant.stringValue());
            case BOOLEAN_VALUE -> constant.booleanValue() ? "oui" : "non";
            default -> throw new NotTold();
        };
    }

    private String part(CelExpr.CelSelect select) {
        if (select.testOnly()) throw new NotTold();
        if (isVariable(select.operand())) {
            return type(select.operand()).flatMap(type -> type instanceof FieldType.Table table ? table.column(select.field()) : Optional.empty())
                    .map(column -> "« " + column.label() + " »").orElseThrow(NotTold::new);
        }
        return Optional.ofNullable(PARTS.get(select.field())).orElseThrow(NotTold::new) + value(select.operand(), Optional.empty());
    }

    private String call(CelExpr.CelCall call, Optional<FieldType> against) {
        var arguments = call.args();
        var function = call.function();
        if (OPERATORS.containsKey(function)) {
            return "%s %s %s".formatted(value(arguments.get(0), against), OPERATORS.get(function), value(arguments.get(1), against));
        }
        if (MOVES.containsKey(function)) {
            return "%s %s%s".formatted(value(arguments.get(1), against), MOVES.get(function), value(arguments.get(0), against));
        }
        return switch (function) {
            case "_?_:_" -> "%s ou %s, selon le cas".formatted(value(arguments.get(1), against), value(arguments.get(2), against));
            case "euros" -> euros(arguments.getFirst().constantOrDefault());
            case "date" -> day(arguments.getFirst().constantOrDefault().stringValue());
            case "legal_percent" -> LegalShares.told(arguments.getFirst().constantOrDefault().stringValue()).orElseThrow(NotTold::new);
            case "total" -> total(asWritten(arguments.getFirst()));
            case "percent" -> (isCall(arguments.get(1), "legal_percent") ? "%s %s" : "%s\u202f%% %s")
                    .formatted(value(arguments.get(1), against), of(value(arguments.get(0), against)));
            case "lowest" -> "le plus petit de %s et de %s".formatted(value(arguments.get(0), against), value(arguments.get(1), against));
            case "highest" -> "le plus grand de %s et de %s".formatted(value(arguments.get(0), against), value(arguments.get(1), against));
            case "size" -> "le nombre de " + value(arguments.getFirst(), against);
            default -> throw new NotTold();
        };
    }

    private static String of(String told) {
        return told.startsWith("le ") ? "du " + told.substring(3) : "de " + told;
    }

    private static boolean isCall(CelExpr expr, String function) {
        return expr.getKind() == CelExpr.ExprKind.Kind.CALL && expr.call().function().equals(function);
    }

    /** « Montant » of the rows of a table, or of those where a column has one of some values: {@code rows.map(r, r.kind == 'a', r.amount)}. */
    private String total(CelExpr amounts) {
        if (!isCall(amounts, "map")) throw new NotTold();
        var table = asWritten(amounts.call().target().orElseThrow(NotTold::new));
        var arguments = amounts.call().args();
        variable(arguments.getFirst().ident().name(), type(table).orElseThrow(NotTold::new));
        var total = "le total de %s dans %s".formatted(value(asWritten(arguments.getLast()), Optional.empty()), value(table, Optional.empty()));
        if (arguments.size() == 2) return total;
        var where = asWritten(arguments.get(1));
        if (isCall(where, "_==_")) return total + ", pour « " + value(where.call().args().get(1), type(where.call().args().getFirst())) + " »";
        if (isCall(where, "@in")) return total + ", pour " + list(where.call().args().get(1), type(where.call().args().getFirst()));
        throw new NotTold();
    }

    private static String euros(dev.cel.common.ast.CelConstant amount) {
        return switch (amount.getKind()) {
            case INT64_VALUE -> French.shortAmount(Euros.of(amount.int64Value()));
            case DOUBLE_VALUE -> French.shortAmount(Euros.of(BigDecimal.valueOf(amount.doubleValue())));
            default -> throw new NotTold();
        };
    }

    private static String day(String typed) {
        try {
            return French.day(LocalDate.parse(typed));
        } catch (DateTimeParseException unreadable) {
            throw new NotTold();
        }
    }

    String list(CelExpr list, Optional<FieldType> against) {
        if (list.getKind() != CelExpr.ExprKind.Kind.LIST) throw new NotTold();
        var told = list.list().elements().stream().map(each -> "« " + value(each, against) + " »").toList();
        return told.size() == 1 ? told.getFirst() : told.stream().limit(told.size() - 1L).collect(Collectors.joining(", ")) + " ou " + told.getLast();
    }

    List<CelExpr> elements(CelExpr list) {
        return list.getKind() == CelExpr.ExprKind.Kind.LIST ? list.list().elements() : List.of();
    }
}
