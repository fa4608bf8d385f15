package fr.levain.eligibility;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import fr.levain.kernel.Euros;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The words a rule may use: the terms of the vocabulary, the fields of the form, amounts and dates. */
final class RuleLanguage {
    /** What a name stands for. */
    record Name(String label, FieldType type) {}

    /** An expression ready to run. @param names those it reads, in the order they are met */
    record Compiled(CelRuntime.Program program, List<String> names) {}

    /** By identity: a published form and its call stay the same objects, and hashing all their texts costs more than a rule. */
    private record Key(FormRevision form, Vocabulary vocabulary) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key(var itsForm, var itsVocabulary) && itsForm == form && itsVocabulary == vocabulary;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(form) + System.identityHashCode(vocabulary);
        }
    }

    private static final int MOST_LANGUAGES = 100;
    private static final int MOST_EXPRESSIONS = 1000;
    private static final Map<Key, RuleLanguage> LANGUAGES = new ConcurrentHashMap<>();
    private static final int MOST_NODES = 200;
    private static final CelOptions OPTIONS = CelOptions.current()
            .comprehensionMaxIterations(1000)
            .maxParseExpressionNodeCount(MOST_NODES)
            .maxExpressionCodePointSize(2000)
            .maxParseRecursionDepth(30)
            .enableHeterogeneousNumericComparisons(true)
            .enableUnknownTracking(true)
            .build();
    private static final Map<String, String> COMPARISONS = Map.of("_<_", "less", "_<=_", "less_equals", "_>_", "greater", "_>=_", "greater_equals");

    private final Map<String, Optional<Compiled>> expressions = new ConcurrentHashMap<>();
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final CelCompiler compiler;
    private final CelRuntime runtime;

    RuleLanguage(FormRevision form, Vocabulary vocabulary) {
        vocabulary.terms().forEach(term -> names.put(term.name(), new Name(term.label(), term.type())));
        form.fields().forEach(field -> field.term().filter(names::containsKey)
                .ifPresent(term -> names.put(term, new Name(names.get(term).label(), field.type()))));
        form.fields().forEach(field -> names.putIfAbsent(field.id(), new Name(field.label(), field.type())));

        names.putIfAbsent(Facts.TODAY, new Name("Date du jour", new FieldType.Day()));

        var types = new FactTypes();
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setResultType(SimpleType.BOOL);
        names.forEach((name, known) -> builder.addVar(name, types.of(name, known.type())));
        var provider = provider(types);
        builder.setTypeProvider(provider).addFunctionDeclarations(declarations());
        compiler = builder.build();
        runtime = CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(OPTIONS).setTypeProvider(provider).addFunctionBindings(bindings()).build();
    }

    /** The same for every dossier of a form: made once, with the expressions it has compiled. */
    static RuleLanguage of(FormRevision form, Vocabulary vocabulary) {
        if (LANGUAGES.size() > MOST_LANGUAGES) LANGUAGES.clear();
        return LANGUAGES.computeIfAbsent(new Key(form, vocabulary), _ -> new RuleLanguage(form, vocabulary));
    }

    Map<String, Name> names() {
        return names;
    }

    CelValidationResult compile(String expression) {
        return compiler.compile(expression);
    }

    /** Compiled once; empty when it cannot be read. */
    Optional<Compiled> compiled(String expression) {
        if (expressions.size() > MOST_EXPRESSIONS) expressions.clear();
        return expressions.computeIfAbsent(expression, this::program);
    }

    private Optional<Compiled> program(String expression) {
        try {
            var ast = compile(expression).getAst();
            return Optional.of(new Compiled(runtime.createProgram(ast), read(ast)));
        } catch (CelValidationException | CelEvaluationException unreadable) {
            return Optional.empty();
        }
    }

    private List<String> read(CelAbstractSyntaxTree ast) {
        return nodes(ast).map(node -> node.expr()).filter(expr -> expr.getKind() == CelExpr.ExprKind.Kind.IDENT)
                .map(expr -> expr.ident().name()).filter(names::containsKey).distinct().toList();
    }

    /** A list inside a list multiplies the work: refused rather than timed. */
    static boolean hasNestedLoops(CelAbstractSyntaxTree ast) {
        return nodes(ast).filter(node -> node.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION)
                .anyMatch(node -> node.descendants().anyMatch(below -> below.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION));
    }

    private static Stream<dev.cel.common.navigation.CelNavigableExpr> nodes(CelAbstractSyntaxTree ast) {
        return CelNavigableAst.fromAst(ast).getRoot().allNodes();
    }

    private static CelTypeProvider provider(FactTypes types) {
        var known = new LinkedHashMap<String, CelType>();
        types.structs().forEach((name, parts) -> known.put(name, Struct.of(name, parts)));
        return new CelTypeProvider() {
            @Override
            public ImmutableList<CelType> types() {
                return ImmutableList.copyOf(known.values());
            }

            @Override
            public Optional<CelType> findType(String name) {
                return Optional.ofNullable(known.get(name));
            }
        };
    }

    private static List<CelFunctionDecl> declarations() {
        var money = FactTypes.MONEY;
        var all = new java.util.ArrayList<CelFunctionDecl>();
        all.add(function("euros", overload("euros_int", money, SimpleType.INT), overload("euros_double", money, SimpleType.DOUBLE)));
        all.add(function("date", overload("date_string", SimpleType.TIMESTAMP, SimpleType.STRING)));
        all.add(function("percent", overload("percent_money_int", money, money, SimpleType.INT)));
        all.add(function("_+_", overload("add_money", money, money, money)));
        all.add(function("_-_", overload("subtract_money", money, money, money)));
        COMPARISONS.forEach((operator, name) -> all.add(function(operator, overload(name + "_money", SimpleType.BOOL, money, money))));
        return all;
    }

    private static CelFunctionDecl function(String name, CelOverloadDecl... overloads) {
        return CelFunctionDecl.newFunctionDeclaration(name, overloads);
    }

    private static CelOverloadDecl overload(String id, CelType result, CelType... parameters) {
        return CelOverloadDecl.newGlobalOverload(id, result, parameters);
    }

    private static List<CelFunctionBinding> bindings() {
        var all = new java.util.ArrayList<CelFunctionBinding>();
        all.addAll(CelFunctionBinding.fromOverloads("euros",
                CelFunctionBinding.from("euros_int", Long.class, Euros::of),
                CelFunctionBinding.from("euros_double", Double.class, amount -> Euros.of(java.math.BigDecimal.valueOf(amount)))));
        all.addAll(CelFunctionBinding.fromOverloads("date",
                CelFunctionBinding.from("date_string", String.class, text -> FactTypes.instant(LocalDate.parse(text)))));
        all.addAll(CelFunctionBinding.fromOverloads("percent", CelFunctionBinding.from("percent_money_int", Euros.class, Long.class,
                (amount, share) -> amount.times(new fr.levain.kernel.Rate(java.math.BigDecimal.valueOf(share, 2))))));
        // Operators keep their standard dispatch: only the overload for money is added.
        all.add(CelFunctionBinding.from("add_money", Euros.class, Euros.class, Euros::plus));
        all.add(CelFunctionBinding.from("subtract_money", Euros.class, Euros.class, Euros::minus));
        compare(all, "_<_", (one, other) -> one.compareTo(other) < 0);
        compare(all, "_<=_", (one, other) -> one.compareTo(other) <= 0);
        compare(all, "_>_", (one, other) -> one.compareTo(other) > 0);
        compare(all, "_>=_", (one, other) -> one.compareTo(other) >= 0);
        return all;
    }

    private static void compare(List<CelFunctionBinding> all, String operator, java.util.function.BiPredicate<Euros, Euros> holds) {
        all.add(CelFunctionBinding.from(COMPARISONS.get(operator) + "_money", Euros.class, Euros.class, holds::test));
    }
}
