package fr.levain.eligibility;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may do besides standard CEL: amounts and dates. Each function exists once, for the language that checks and
 * for the two ways of running it. None can build a value that grows.
 */
final class RuleFunctions {
    private record Known(
            String name, String overload, CelType result, List<CelType> parameters, List<Class<?>> classes, Function<Object[], Object> body) {
        boolean isOperator() {
            return name.startsWith("_");
        }

        CelFunctionBinding binding() {
            return CelFunctionBinding.from(overload, classes, body::apply);
        }
    }

    private static final CelType MONEY = FactTypes.MONEY;
    private static final CelType DAY = SimpleType.TIMESTAMP;
    private static final CelType INT = SimpleType.INT;
    private static final CelType DOUBLE = SimpleType.DOUBLE;
    private static final List<Known> ALL = new ArrayList<>();
    private static final Map<String, Function<Object[], Object>> BODIES = new LinkedHashMap<>();

    static {
        one("euros", "euros_int", MONEY, INT, Long.class, Euros::of);
        one("euros", "euros_double", MONEY, DOUBLE, Double.class, amount -> Euros.of(BigDecimal.valueOf(amount)));
        one("date", "date_string", DAY, SimpleType.STRING, String.class, text -> FactTypes.instant(LocalDate.parse(text)));
        two("percent", "percent_money_int", MONEY, MONEY, INT, Euros.class, Long.class,
                (amount, share) -> amount.times(new Rate(BigDecimal.valueOf(share, 2))));
        two("lowest", "lowest_money", MONEY, MONEY, MONEY, Euros.class, Euros.class, Euros::atMost);
        two("highest", "highest_money", MONEY, MONEY, MONEY, Euros.class, Euros.class, (one, other) -> one.isAbove(other) ? one : other);
        one("total", "total_list_money", MONEY, ListType.create(MONEY), List.class, amounts -> Euros.sum(((List<?>) amounts).stream().map(Euros.class::cast).toList()));
        two("legal_percent", "legal_percent_string_day", INT, SimpleType.STRING, DAY, String.class, Instant.class,
                (key, day) -> LegalShares.percent(key, LocalDate.ofInstant(day, ZoneOffset.UTC)));
        two("_+_", "add_money", MONEY, MONEY, MONEY, Euros.class, Euros.class, Euros::plus);
        two("_-_", "subtract_money", MONEY, MONEY, MONEY, Euros.class, Euros.class, Euros::minus);
        two("_*_", "multiply_money_int", MONEY, MONEY, INT, Euros.class, Long.class,
                (amount, times) -> new Euros(Math.multiplyExact(amount.cents(), times)));
        two("_*_", "multiply_money_double", MONEY, MONEY, DOUBLE, Euros.class, Double.class, RuleFunctions::times);
        two("_<_", "less_money", SimpleType.BOOL, MONEY, MONEY, Euros.class, Euros.class, (one, other) -> one.compareTo(other) < 0);
        two("_<=_", "less_equals_money", SimpleType.BOOL, MONEY, MONEY, Euros.class, Euros.class, (one, other) -> one.compareTo(other) <= 0);
        two("_>_", "greater_money", SimpleType.BOOL, MONEY, MONEY, Euros.class, Euros.class, (one, other) -> one.compareTo(other) > 0);
        two("_>=_", "greater_equals_money", SimpleType.BOOL, MONEY, MONEY, Euros.class, Euros.class, (one, other) -> one.compareTo(other) >= 0);
        moved("months_before", (day, months) -> day.minusMonths(months));
        moved("months_after", (day, months) -> day.plusMonths(months));
        moved("days_before", (day, days) -> day.minusDays(days));
        moved("days_after", (day, days) -> day.plusDays(days));
    }

    private RuleFunctions() {}

    static List<CelFunctionDecl> declarations() {
        var overloads = new LinkedHashMap<String, List<CelOverloadDecl>>();
        for (var known : ALL) {
            overloads.computeIfAbsent(known.name(), _ -> new ArrayList<>())
                    .add(CelOverloadDecl.newGlobalOverload(known.overload(), known.result(), known.parameters()));
        }
        return overloads.entrySet().stream().map(each -> CelFunctionDecl.newFunctionDeclaration(each.getKey(), each.getValue())).toList();
    }

    static List<CelFunctionBinding> bindings() {
        var functions = new LinkedHashMap<String, List<CelFunctionBinding>>();
        var all = new ArrayList<CelFunctionBinding>();
        for (var known : ALL) {
            // Operators keep their standard dispatch: only the overload for money is added.
            if (known.isOperator()) all.add(known.binding());
            else functions.computeIfAbsent(known.name(), _ -> new ArrayList<>()).add(known.binding());
        }
        functions.forEach((name, overloads) -> all.addAll(CelFunctionBinding.fromOverloads(name, overloads)));
        return all;
    }

    /** The function behind an overload, arguments in order; null when it is standard CEL. */
    static @Nullable Function<Object[], Object> body(String overload) {
        return BODIES.get(overload);
    }

    private static Euros times(Euros amount, double times) {
        return new Euros(BigDecimal.valueOf(times).multiply(BigDecimal.valueOf(amount.cents())).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static void moved(String name, BiFunction<LocalDate, Long, LocalDate> move) {
        two(name, name + "_day_int", DAY, DAY, INT, Instant.class, Long.class,
                (day, count) -> FactTypes.instant(move.apply(LocalDate.ofInstant(day, ZoneOffset.UTC), count)));
    }

    private static <A> void one(String name, String overload, CelType result, CelType type, Class<A> of, Function<A, Object> body) {
        add(new Known(name, overload, result, List.of(type), List.of(of), all -> body.apply(of.cast(all[0]))));
    }

    private static <A, B> void two(
            String name, String overload, CelType result, CelType first, CelType second, Class<A> of, Class<B> and, BiFunction<A, B, Object> body) {
        add(new Known(name, overload, result, List.of(first, second), List.of(of, and), all -> body.apply(of.cast(all[0]), and.cast(all[1]))));
    }

    private static void add(Known known) {
        ALL.add(known);
        BODIES.put(known.overload(), known.body());
    }
}
