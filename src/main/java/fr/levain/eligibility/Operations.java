package fr.levain.eligibility;

import static fr.levain.eligibility.Plan.UNKNOWN;

import fr.levain.eligibility.Plan.Always;
import fr.levain.eligibility.Plan.Node;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What a plan can compute. Each operation answers unknown as soon as it cannot answer. */
final class Operations {
    private Operations() {}

    static Optional<Node> of(String function, List<String> overloads, Node[] on) {
        return switch (function) {
            case "_&&_" -> Optional.of(both(on[0], on[1]));
            case "_||_" -> Optional.of(either(on[0], on[1]));
            case "!_" -> Optional.of(values -> on[0].run(values) instanceof Boolean told ? !told : UNKNOWN);
            case "_?_:_" -> Optional.of(values ->
                    on[0].run(values) instanceof Boolean told ? (told ? on[1] : on[2]).run(values) : UNKNOWN);
            case "@not_strictly_false" -> Optional.of(values -> on[0].run(values) != Boolean.FALSE);
            case "size" -> size(overloads, on);
            case "_<_" -> order(overloads, on, sign -> sign < 0);
            case "_<=_" -> order(overloads, on, sign -> sign <= 0);
            case "_>_" -> order(overloads, on, sign -> sign > 0);
            case "_>=_" -> order(overloads, on, sign -> sign >= 0);
            case "_+_" -> overloads.equals(List.of("add_int64")) ? Optional.of(sum(on)) : own(overloads, on);
            default -> own(overloads, on);
        };
    }

    /** False wins over what is not known. */
    private static Node both(Node one, Node other) {
        return values -> {
            var first = one.run(values);
            if (first == Boolean.FALSE) return false;
            var second = other.run(values);
            if (second == Boolean.FALSE) return false;
            return first == Boolean.TRUE && second == Boolean.TRUE ? true : UNKNOWN;
        };
    }

    /** True wins over what is not known. */
    private static Node either(Node one, Node other) {
        return values -> {
            var first = one.run(values);
            if (first == Boolean.TRUE) return true;
            var second = other.run(values);
            if (second == Boolean.TRUE) return true;
            return first == Boolean.FALSE && second == Boolean.FALSE ? false : UNKNOWN;
        };
    }

    static Node equality(Node one, Node other, boolean same) {
        return values -> {
            var first = one.run(values);
            var second = other.run(values);
            if (first == UNKNOWN || second == UNKNOWN) return UNKNOWN;
            var equal = first instanceof Number left && second instanceof Number right
                    ? left.doubleValue() == right.doubleValue() : first.equals(second);
            return equal == same;
        };
    }

    private static Optional<Node> size(List<String> overloads, Node[] on) {
        if (overloads.stream().anyMatch(overload -> !overload.contains("list"))) return Optional.empty();
        return Optional.of(values -> on[0].run(values) instanceof Collection<?> all ? (Object) (long) all.size() : UNKNOWN);
    }

    private static Node sum(Node[] on) {
        return values -> on[0].run(values) instanceof Long one && on[1].run(values) instanceof Long other
                ? (Object) Math.addExact(one, other) : UNKNOWN;
    }

    private static Optional<Node> order(List<String> overloads, Node[] on, IntPredicate holds) {
        if (overloads.size() != 1) return Optional.empty();
        var kind = overloads.getFirst();
        if (kind.endsWith("_money")) return Optional.of(money(on[0], on[1], holds));
        if (kind.endsWith("_timestamp")) {
            return Optional.of(values -> on[0].run(values) instanceof Instant one && on[1].run(values) instanceof Instant other
                    ? holds.test(one.compareTo(other)) : UNKNOWN);
        }
        if (kind.endsWith("_string") || kind.endsWith("_bool") || kind.contains("uint") || kind.endsWith("_duration") || kind.endsWith("_bytes")) {
            return Optional.empty();
        }
        return Optional.of(values -> on[0].run(values) instanceof Number one && on[1].run(values) instanceof Number other
                ? holds.test(compare(one, other)) : UNKNOWN);
    }

    private static Node money(Node one, Node other, IntPredicate holds) {
        if (other instanceof Always(Euros limit)) {
            return values -> one.run(values) instanceof Euros amount ? holds.test(amount.compareTo(limit)) : UNKNOWN;
        }
        return values -> one.run(values) instanceof Euros amount && other.run(values) instanceof Euros limit
                ? holds.test(amount.compareTo(limit)) : UNKNOWN;
    }

    private static int compare(Number one, Number other) {
        return one instanceof Long left && other instanceof Long right
                ? Long.compare(left, right) : Double.compare(one.doubleValue(), other.doubleValue());
    }

    /** Our own functions; {@code euros(40000)} is computed once, while planning. */
    private static Optional<Node> own(List<String> overloads, Node[] on) {
        var body = overloads.size() == 1 ? RuleFunctions.body(overloads.getFirst()) : null;
        if (body == null) return Optional.empty();
        Node node = values -> {
            var all = new Object[on.length];
            for (int at = 0; at < on.length; at++) {
                all[at] = on[at].run(values);
                if (all[at] == UNKNOWN) return UNKNOWN;
            }
            return body.apply(all);
        };
        for (var each : on) {
            if (!(each instanceof Always)) return Optional.of(node);
        }
        try {
            return Optional.of(new Always(node.run(new Object[0])));
        } catch (RuntimeException refused) {
            return Optional.of(new Always(UNKNOWN));
        }
    }
}
