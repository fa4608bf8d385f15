package fr.levain.eligibility;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import fr.levain.forms.FieldType;
import fr.levain.forms.Option;
import fr.levain.kernel.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The codes an expression compares choices with. One that is not offered would never be met: the rule would be read, run,
 * and hold against everyone, or no one, for ever.
 */
final class ComparedChoices {
    private static final Set<String> EQUALITIES = Set.of("_==_", "_!=_");
    private static final int MOST_SHOWN = 20;

    private final String rule;
    private final CelAbstractSyntaxTree ast;
    private final RuleLanguage language;
    /** What the variable of a loop goes through. */
    private final Map<String, FieldType> turns = new HashMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    private ComparedChoices(String rule, CelAbstractSyntaxTree ast, RuleLanguage language) {
        this.rule = rule;
        this.ast = ast;
        this.language = language;
    }

    static List<RuleProblem> problemsIn(String rule, CelAbstractSyntaxTree ast, RuleLanguage language) {
        var comparing = new ComparedChoices(rule, ast, language);
        comparing.read(ast.getExpr());
        return List.copyOf(comparing.problems);
    }

    private void read(CelExpr expr) {
        switch (expr.getKind()) {
            case CALL -> {
                compared(expr.call());
                expr.call().target().ifPresent(this::read);
                expr.call().args().forEach(this::read);
            }
            case SELECT -> read(expr.select().operand());
            case LIST -> expr.list().elements().forEach(this::read);
            case COMPREHENSION -> loop(expr.comprehension());
            default -> {}
        }
    }

    private void loop(CelExpr.CelComprehension loop) {
        read(loop.iterRange());
        var range = asked(loop.iterRange());
        if (range != null) turns.put(loop.iterVar(), range.type());
        read(loop.loopCondition());
        read(loop.loopStep());
        read(loop.result());
        turns.remove(loop.iterVar());
    }

    private void compared(CelExpr.CelCall call) {
        if (call.args().size() != 2 || !EQUALITIES.contains(call.function()) && !call.function().equals("@in")) return;
        codes(call.args().get(0), call.args().get(1));
        codes(call.args().get(1), call.args().get(0));
    }

    private void codes(CelExpr side, CelExpr other) {
        var asked = asked(side);
        if (asked == null) return;
        var offered = options(asked);
        if (offered.isEmpty()) return;
        texts(other).filter(text -> offered.stream().noneMatch(option -> option.code().equals(text.constant().stringValue())))
                .forEach(text -> refuse(text, asked.label(), offered));
    }

    private void refuse(CelExpr text, String label, List<Option> offered) {
        var typed = text.constant().stringValue();
        var codes = offered.stream().map(Option::code).toList();
        var choices = offered.stream().limit(MOST_SHOWN).map(each -> "%s (%s)".formatted(each.code(), each.label())).collect(Collectors.joining(", "));
        var at = ast.getSource().getOffsetLocation(ast.getSource().getPositionsMap().getOrDefault(text.id(), 0));
        problems.add(new RuleProblem(rule, at.map(each -> each.getLine()).orElse(1), at.map(each -> each.getColumn()).orElse(0) + 1,
                "« %s » n’est pas un choix de « %s »%s. Choix possibles : %s%s.".formatted(
                        typed, label, Spelling.suggestion(typed, codes), choices, offered.size() > MOST_SHOWN ? "…" : "").replace(" ?.", " ?")));
    }

    /** Texts written on one side: alone, or in a list. */
    private static Stream<CelExpr> texts(CelExpr expr) {
        if (expr.getKind() == Kind.LIST) return expr.list().elements().stream().flatMap(ComparedChoices::texts);
        return expr.getKind() == Kind.CONSTANT && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE ? Stream.of(expr) : Stream.empty();
    }

    private record Read(String name, String label, FieldType type) {}

    /** The question one side reads: a name, the variable of a loop, or a column of its row. */
    private @org.jspecify.annotations.Nullable Read asked(CelExpr expr) {
        if (expr.getKind() == Kind.IDENT) {
            var name = expr.ident().name();
            var turn = turns.get(name);
            if (turn != null) return new Read("", name, turn);
            var known = language.names().get(name);
            return known == null ? null : new Read(name, known.label(), known.type());
        }
        if (expr.getKind() == Kind.SELECT && asked(expr.select().operand()) instanceof Read(_, _, FieldType.Table table)) {
            return table.column(expr.select().field()).map(column -> new Read("", column.label(), column.type())).orElse(null);
        }
        return null;
    }

    /** What the form offers, and what the term means elsewhere: a shared rule may name a choice this form leaves out. */
    private List<Option> options(Read asked) {
        var offered = new ArrayList<>(of(asked.type()));
        language.term(asked.name()).ifPresent(term -> of(term.type()).stream()
                .filter(option -> offered.stream().noneMatch(each -> each.code().equals(option.code()))).forEach(offered::add));
        return offered;
    }

    private static List<Option> of(FieldType type) {
        return switch (type) {
            case FieldType.OneChoice(var options) -> options;
            case FieldType.SeveralChoices(var options, _, _) -> options;
            default -> List.of();
        };
    }
}
