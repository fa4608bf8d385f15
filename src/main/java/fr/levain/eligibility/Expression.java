package fr.levain.eligibility;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.PartialVars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One expression, read once. Most run as a {@link Plan}; what a plan does not cover runs as standard CEL, with the same
 * answers.
 *
 * @param ast empty when the expression cannot be read or is refused: it is then never known
 * @param names those it reads, in the order they are met
 */
record Expression(Optional<CelAbstractSyntaxTree> ast, List<String> names, int[] slots, @Nullable Plan plan, CelRuntime.@Nullable Program program) {
    private static final Expression UNREADABLE = new Expression(Optional.empty(), List.of(), new int[0], null, null);

    static Expression read(String source, RuleLanguage language) {
        if (source.length() > RuleLanguage.LONGEST) return UNREADABLE;
        try {
            var compiled = language.compile(source);
            if (compiled.hasError() || hasNestedLoops(compiled.getAst())) return UNREADABLE;
            var ast = compiled.getAst();
            var names = nodes(ast).map(CelNavigableExpr::expr).filter(expr -> expr.getKind() == CelExpr.ExprKind.Kind.IDENT)
                    .map(expr -> expr.ident().name()).filter(language.names()::containsKey).distinct().toList();
            var slots = names.stream().mapToInt(name -> language.names().get(name).slot()).toArray();
            return new Expression(Optional.of(ast), names, slots, Plan.of(ast, language).orElse(null), language.program(ast));
        } catch (CelValidationException | CelEvaluationException unreadable) {
            return UNREADABLE;
        }
    }

    /** A boolean, an amount…, or {@link Plan#UNKNOWN}. */
    Object value(Object[] values) {
        if (plan != null) return plan.run(values);
        return ast.isEmpty() ? Plan.UNKNOWN : standard(values);
    }

    /** The same answer by standard CEL: what plans are held to. */
    Object standard(Object[] values) {
        var known = new HashMap<String, Object>();
        var unknown = new ArrayList<CelAttributePattern>();
        for (int at = 0; at < slots.length; at++) {
            if (values[slots[at]] == Plan.UNKNOWN) unknown.add(CelAttributePattern.fromQualifiedIdentifier(names.get(at)));
            else known.put(names.get(at), values[slots[at]]);
        }
        try {
            var result = program.eval(PartialVars.of(known, unknown.toArray(CelAttributePattern[]::new)));
            return result instanceof Boolean || result instanceof fr.levain.kernel.Euros ? result : Plan.UNKNOWN;
        } catch (CelEvaluationException | RuntimeException unreadable) {
            // Rules are checked before publication; what still fails is not known rather than held against anyone.
            return Plan.UNKNOWN;
        }
    }

    Outcome outcome(Object[] values) {
        return value(values) instanceof Boolean met ? met ? Outcome.MET : Outcome.NOT_MET : Outcome.UNKNOWN;
    }

    List<Plan.Bound> bounds() {
        return plan == null ? List.of() : plan.bounds();
    }

    /** Texts it compares with: codes of options, of places. */
    List<String> texts() {
        return ast.stream().flatMap(Expression::nodes).map(CelNavigableExpr::expr).filter(expr -> expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT)
                .map(CelExpr::constant).filter(constant -> constant.getKind() == CelConstant.Kind.STRING_VALUE)
                .map(CelConstant::stringValue).distinct().toList();
    }

    boolean isReadable() {
        return ast.isPresent();
    }

    /** A list inside a list multiplies the work: refused rather than timed. */
    static boolean hasNestedLoops(CelAbstractSyntaxTree ast) {
        return nodes(ast).filter(node -> node.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION)
                .anyMatch(node -> node.descendants().anyMatch(below -> below.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION));
    }

    static Stream<CelNavigableExpr> nodes(CelAbstractSyntaxTree ast) {
        return CelNavigableAst.fromAst(ast).getRoot().allNodes();
    }
}
