package fr.levain.eligibility;

import dev.cel.common.ast.CelExpr;
import fr.levain.forms.FieldType;
import fr.levain.kernel.French;
import java.util.Map;
import java.util.Optional;

/** The conditions of an expression as a French sentence, said straight or denied. */
final class SentenceWriter {
    private static final Map<String, String> DENIED = Map.of("_<_", "_>=_", "_<=_", "_>_", "_>_", "_<=_", "_>=_", "_<_", "_==_", "_!=_", "_!=_", "_==_");
    private static final Map<String, String> AMOUNTS = Map.of("_<_", "est inférieur à", "_<=_", "est au plus", "_>_", "dépasse",
            "_>=_", "est au moins", "_==_", "est", "_!=_", "n’est pas");
    private static final Map<String, String> DAYS = Map.of("_<_", "est avant", "_<=_", "est au plus tard", "_>_", "est après",
            "_>=_", "est au plus tôt", "_==_", "est", "_!=_", "n’est pas");
    private static final Map<String, String> COUNTS = Map.of("_<_", "compte moins de", "_<=_", "compte au plus", "_>_", "compte plus de",
            "_>=_", "compte au moins", "_==_", "compte exactement", "_!=_", "ne compte pas");

    private final ValueWriter values;

    SentenceWriter(ValueWriter values) {
        this.values = values;
    }

    String sentence(CelExpr given, boolean holds) {
        var expr = values.asWritten(given);
        return switch (expr.getKind()) {
            case IDENT -> flag(values.value(expr, Optional.empty()), holds);
            case SELECT -> selected(expr, holds);
            case CALL -> call(expr.call(), holds);
            case CONSTANT -> expr.constant().booleanValue() == holds ? "toujours" : "jamais";
            default -> throw new ValueWriter.NotTold();
        };
    }

    private static String flag(String name, boolean holds) {
        return "la réponse à %s est %s".formatted(name, holds ? "oui" : "non");
    }

    private String selected(CelExpr expr, boolean holds) {
        var select = expr.select();
        if (select.field().equals("balanced")) {
            return "%s %s équilibré".formatted(values.value(select.operand(), Optional.empty()), holds ? "est" : "n’est pas");
        }
        return flag(values.value(expr, Optional.empty()), holds);
    }

    private String call(CelExpr.CelCall call, boolean holds) {
        var arguments = call.args();
        return switch (call.function()) {
            case "!_" -> sentence(arguments.getFirst(), !holds);
            case "_&&_" -> joined(call, holds ? " et " : " ou ", holds);
            case "_||_" -> joined(call, holds ? " ou " : " et ", holds);
            case "@in" -> within(arguments.get(0), arguments.get(1), holds);
            case "_?_:_" -> "si %s, alors %s ; sinon, %s".formatted(
                    sentence(arguments.get(0), true), sentence(arguments.get(1), holds), sentence(arguments.get(2), holds));
            case "exists" -> exists(call, holds);
            case "all" -> all(call, holds);
            default -> {
                if (!AMOUNTS.containsKey(call.function())) throw new ValueWriter.NotTold();
                yield compared(holds ? call.function() : DENIED.get(call.function()), arguments.get(0), arguments.get(1));
            }
        };
    }

    private String joined(CelExpr.CelCall call, String word, boolean holds) {
        return part(call, call.args().get(0), holds) + word + part(call, call.args().get(1), holds);
    }

    /** « ou » inside « et » is told in brackets, so that nobody reads it the other way. */
    private String part(CelExpr.CelCall around, CelExpr part, boolean holds) {
        var told = sentence(part, holds);
        var written = values.asWritten(part);
        boolean mixed = written.getKind() == CelExpr.ExprKind.Kind.CALL
                && (written.call().function().equals("_&&_") || written.call().function().equals("_||_"))
                && !written.call().function().equals(around.function());
        return mixed ? "(" + told + ")" : told;
    }

    private String compared(String operator, CelExpr one, CelExpr other) {
        if (one.getKind() == CelExpr.ExprKind.Kind.CALL && one.call().function().equals("size")) {
            return "%s %s %s".formatted(values.value(one.call().args().getFirst(), Optional.empty()), COUNTS.get(operator), counted(one, other));
        }
        var words = values.isDay(one) ? DAYS : AMOUNTS;
        return "%s %s %s".formatted(values.value(one, values.type(other)), words.get(operator), quoted(other, one));
    }

    private String quoted(CelExpr value, CelExpr against) {
        var told = values.value(value, values.type(against));
        return value.getKind() == CelExpr.ExprKind.Kind.CONSTANT && !values.type(against).map(FieldType.NumberType.class::isInstance).orElse(false)
                && value.constant().getKind() == dev.cel.common.ast.CelConstant.Kind.STRING_VALUE ? "« " + told + " »" : told;
    }

    private String counted(CelExpr size, CelExpr other) {
        var number = values.value(other, Optional.empty());
        var row = values.type(size.call().args().getFirst()).map(type -> type instanceof FieldType.Table table ? table.rowName() : "réponse").orElse("élément");
        boolean one = other.getKind() == CelExpr.ExprKind.Kind.CONSTANT && other.constant().int64Value() < 2;
        return number + French.THIN + row + (one || row.endsWith("s") ? "" : "s");
    }

    private String within(CelExpr item, CelExpr list, boolean holds) {
        if (!values.elements(list).isEmpty()) {
            var several = values.elements(list).size() > 1;
            return "%s %s%s".formatted(values.value(item, Optional.empty()),
                    holds ? several ? "est l’un de ces choix : " : "est " : several ? "n’est aucun de ces choix : " : "n’est pas ",
                    values.list(list, values.type(item)));
        }
        return "%s %s %s".formatted(values.value(list, Optional.empty()), holds ? "comprend" : "ne comprend pas", quoted(item, list));
    }

    private String exists(CelExpr.CelCall loop, boolean holds) {
        var list = loop.target().orElseThrow(ValueWriter.NotTold::new);
        var body = body(loop, list);
        var named = values.value(list, Optional.empty());
        if (isMembership(body)) {
            return "%s %s %s".formatted(named, holds ? "comprend" : "ne comprend pas",
                    body.call().function().equals("@in") ? values.list(body.call().args().get(1), values.type(list)) : quoted(body.call().args().get(1), list));
        }
        return holds ? "dans %s, au moins un %s est tel que %s".formatted(named, row(list), sentence(body, true))
                : "dans %s, aucun %s n’est tel que %s".formatted(named, row(list), sentence(body, true));
    }

    private String all(CelExpr.CelCall loop, boolean holds) {
        var list = loop.target().orElseThrow(ValueWriter.NotTold::new);
        var body = body(loop, list);
        var named = values.value(list, Optional.empty());
        return holds ? "dans %s, pour chaque %s, %s".formatted(named, row(list), sentence(body, true))
                : "dans %s, pour au moins un %s, %s".formatted(named, row(list), sentence(body, false));
    }

    private CelExpr body(CelExpr.CelCall loop, CelExpr list) {
        values.variable(loop.args().getFirst().ident().name(), values.type(list).orElseThrow(ValueWriter.NotTold::new));
        return values.asWritten(loop.args().get(1));
    }

    private String row(CelExpr list) {
        return values.type(list).map(type -> type instanceof FieldType.Table table ? table.rowName() : "élément").orElse("élément");
    }

    /** The loop only looks for a value: {@code d in ['16', '17']} or {@code d == '16'}. */
    private boolean isMembership(CelExpr body) {
        return body.getKind() == CelExpr.ExprKind.Kind.CALL
                && (body.call().function().equals("@in") || body.call().function().equals("_==_"))
                && values.isVariable(body.call().args().getFirst());
    }
}
