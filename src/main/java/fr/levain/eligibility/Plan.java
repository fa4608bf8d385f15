package fr.levain.eligibility;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.ListType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A checked expression turned into nested closures: much faster than interpreting it, because values are read
 * from slots and no map is built. Covers what rules use; {@link #of} is empty otherwise. What is not known and what
 * fails are one and the same: neither true nor false.
 */
final class Plan {
    static final Object UNKNOWN = new Object() {
        @Override
        public String toString() {
            return "unknown";
        }
    };

    private static final Set<String> COMPARISONS = Set.of("_<_", "_<=_", "_>_", "_>=_", "_==_", "_!=_");

    /** @param values the facts, then the variables of loops */
    interface Node {
        Object run(Object[] values);
    }

    /**
     * A comparison with a fact on one side: where its answer may turn.
     *
     * @param part {@code size}, the part of a period, or empty for the fact itself
     */
    record Bound(int slot, String part, Node other) {}

    /** Thrown while planning when an expression asks for more than plans know. */
    private static final class NotCovered extends RuntimeException {
        private NotCovered() {
            super(null, null, false, false);
        }
    }

    private final CelAbstractSyntaxTree ast;
    private final RuleLanguage language;
    private final Map<String, Integer> locals = new HashMap<>();
    private final int facts;
    private int rooms;
    private final List<Bound> bounds = new ArrayList<>();
    private final Node root;

    private Plan(CelAbstractSyntaxTree ast, RuleLanguage language) {
        this.ast = ast;
        this.language = language;
        this.facts = language.names().size();
        this.root = node(ast.getExpr());
    }

    static Optional<Plan> of(CelAbstractSyntaxTree ast, RuleLanguage language) {
        try {
            return Optional.of(new Plan(ast, language));
        } catch (NotCovered left) {
            return Optional.empty();
        }
    }

    Object run(Object[] values) {
        var room = rooms == 0 ? values : Arrays.copyOf(values, facts + rooms);
        try {
            return root.run(room);
        } catch (RuntimeException failed) {
            return UNKNOWN;
        }
    }

    private Node node(CelExpr expr) {
        return switch (expr.getKind()) {
            case CONSTANT -> constant(expr);
            case IDENT -> slot(expr.ident().name());
            case SELECT -> select(expr.select());
            case LIST -> list(expr.list());
            case CALL -> call(expr);
            case COMPREHENSION -> loop(expr.comprehension());
            default -> throw new NotCovered();
        };
    }

    private static Node constant(CelExpr expr) {
        var constant = expr.constant();
        return always(switch (constant.getKind()) {
            case BOOLEAN_VALUE -> (Object) constant.booleanValue();
            case INT64_VALUE -> constant.int64Value();
            case DOUBLE_VALUE -> constant.doubleValue();
            case STRING_VALUE -> constant.stringValue();
            default -> throw new NotCovered();
        });
    }

    private static Node always(Object value) {
        return new Always(value);
    }

    record Always(Object value) implements Node {
        @Override
        public Object run(Object[] values) {
            return value;
        }
    }

    private Node slot(String name) {
        var local = locals.get(name);
        int at = local != null ? local : Optional.ofNullable(language.names().get(name)).map(RuleLanguage.Name::slot).orElseThrow(NotCovered::new);
        return values -> values[at];
    }

    private Node select(CelExpr.CelSelect select) {
        if (select.testOnly()) throw new NotCovered();
        var operand = node(select.operand());
        var part = select.field();
        return values -> operand.run(values) instanceof RowValue row ? row.part(part) : UNKNOWN;
    }

    private Node list(CelExpr.CelList list) {
        var nodes = list.elements().stream().map(this::node).toList();
        if (nodes.stream().allMatch(Always.class::isInstance)) return always(nodes.stream().map(node -> ((Always) node).value()).toList());
        return values -> {
            var all = new ArrayList<>(nodes.size());
            for (var node : nodes) {
                var value = node.run(values);
                if (value == UNKNOWN) return UNKNOWN;
                all.add(value);
            }
            return all;
        };
    }

    private Node call(CelExpr expr) {
        var call = expr.call();
        var arguments = new ArrayList<CelExpr>();
        call.target().ifPresent(arguments::add);
        arguments.addAll(call.args());
        if (call.function().equals("@in")) return in(arguments);
        var nodes = arguments.stream().map(this::node).toArray(Node[]::new);
        if (COMPARISONS.contains(call.function())) {
            bound(arguments.get(0), nodes[1]);
            bound(arguments.get(1), nodes[0]);
        }
        var overloads = ast.getReference(expr.id()).map(reference -> reference.overloadIds()).orElseThrow(NotCovered::new);
        if (call.function().equals("_==_") || call.function().equals("_!=_")) {
            if (arguments.stream().anyMatch(argument -> !comparable(argument))) throw new NotCovered();
            return Operations.equality(nodes[0], nodes[1], call.function().equals("_==_"));
        }
        return Operations.of(call.function(), overloads, nodes).orElseThrow(NotCovered::new);
    }

    private void bound(CelExpr side, Node other) {
        var part = "";
        if (side.getKind() == CelExpr.ExprKind.Kind.SELECT) {
            part = side.select().field();
            side = side.select().operand();
        } else if (side.getKind() == CelExpr.ExprKind.Kind.CALL && side.call().function().equals("size") && side.call().args().size() == 1) {
            part = "size";
            side = side.call().args().getFirst();
        }
        if (side.getKind() != CelExpr.ExprKind.Kind.IDENT || locals.containsKey(side.ident().name())) return;
        var name = language.names().get(side.ident().name());
        if (name != null) bounds.add(new Bound(name.slot(), part, other));
    }

    /** Comparisons whose other side reads no loop's variable. */
    List<Bound> bounds() {
        return bounds;
    }

    private boolean comparable(CelExpr expr) {
        var type = ast.getType(expr.id()).orElseThrow(NotCovered::new);
        return switch (type.kind()) {
            case BOOL, INT, DOUBLE, STRING, TIMESTAMP -> true;
            case OPAQUE -> type.equals(FactTypes.MONEY);
            default -> false;
        };
    }

    private Node in(List<CelExpr> arguments) {
        if (!comparable(arguments.getFirst()) || ast.getTypeOrThrow(arguments.get(1).id()).kind() != CelKind.LIST) throw new NotCovered();
        var elementKind = ((ListType) ast.getTypeOrThrow(arguments.get(1).id())).elemType().kind();
        if (elementKind == CelKind.DOUBLE || elementKind == CelKind.INT) throw new NotCovered();
        var item = node(arguments.getFirst());
        var list = node(arguments.get(1));
        if (list instanceof Always(var known)) {
            var set = new HashSet<>((List<?>) known);
            return values -> item.run(values) instanceof Object one && one != UNKNOWN ? set.contains(one) : UNKNOWN;
        }
        return values -> {
            var one = item.run(values);
            return one != UNKNOWN && list.run(values) instanceof List<?> all ? all.contains(one) : UNKNOWN;
        };
    }

    private Node loop(CelExpr.CelComprehension loop) {
        if (!loop.iterVar2().isEmpty()) throw new NotCovered();
        var range = node(loop.iterRange());
        int item = facts + rooms++;
        int result = facts + rooms++;
        locals.put(loop.iterVar(), item);
        locals.put(loop.accuVar(), result);
        var start = node(loop.accuInit());
        var goesOn = node(loop.loopCondition());
        var step = node(loop.loopStep());
        var told = node(loop.result());
        locals.clear();
        return values -> {
            if (!(range.run(values) instanceof List<?> all) || all.size() > RuleLanguage.MOST_TURNS) return UNKNOWN;
            values[result] = start.run(values);
            for (var one : all) {
                values[item] = one;
                if (goesOn.run(values) == Boolean.FALSE) break;
                values[result] = step.run(values);
            }
            return told.run(values);
        };
    }
}
