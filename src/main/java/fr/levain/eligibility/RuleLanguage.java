package fr.levain.eligibility;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words a rule may use: the terms of the vocabulary, the fields of the form, amounts, dates, {@code today}. Expressions
 * are read once and kept; their size, depth and loops are bounded before anything runs.
 */
final class RuleLanguage {
    /** Characters of one expression. Longer ones are refused before they are even parsed. */
    static final int LONGEST = 2000;

    /** Turns a loop may take, whatever the list. */
    static final int MOST_TURNS = 1000;

    /** What a name stands for; {@code slot} is its place among the values of a verdict. */
    record Name(String label, FieldType type, int slot) {}

    private record Words(FormRevision form, Vocabulary vocabulary) {}

    /** By identity first: a published form stays the same object, and hashing all its texts costs more than a rule. */
    private record Same(FormRevision form, Vocabulary vocabulary) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same(var itsForm, var itsVocabulary) && itsForm == form && itsVocabulary == vocabulary;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(form) + System.identityHashCode(vocabulary);
        }
    }

    private static final int MOST_NODES = 200;
    private static final int MOST_LANGUAGES = 100;
    private static final int MOST_EXPRESSIONS = 5000;
    private static final CelOptions OPTIONS = CelOptions.current()
            .comprehensionMaxIterations(MOST_TURNS)
            .maxParseExpressionNodeCount(MOST_NODES)
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(30)
            .enableHeterogeneousNumericComparisons(true)
            .enableUnknownTracking(true)
            .populateMacroCalls(true)
            .build();
    private static final Map<Words, RuleLanguage> LANGUAGES = new ConcurrentHashMap<>();
    private static final Map<Same, RuleLanguage> SAME = new ConcurrentHashMap<>();

    private final Map<String, Name> names = new LinkedHashMap<>();
    private final List<String> bySlot = new ArrayList<>();
    private final Map<String, Expression> expressions = new ConcurrentHashMap<>();
    private final Vocabulary vocabulary;
    private final CelCompiler compiler;
    private final CelRuntime runtime;

    /** Forms and vocabularies are published once and read a thousand times: their languages are kept. */
    static RuleLanguage of(FormRevision form, Vocabulary vocabulary) {
        var same = new Same(form, vocabulary);
        var known = SAME.get(same);
        if (known != null) return known;
        if (LANGUAGES.size() > MOST_LANGUAGES) LANGUAGES.clear();
        if (SAME.size() > MOST_LANGUAGES) SAME.clear();
        known = LANGUAGES.computeIfAbsent(new Words(form, vocabulary), RuleLanguage::new);
        SAME.put(same, known);
        return known;
    }

    private RuleLanguage(Words words) {
        var form = words.form();
        vocabulary = words.vocabulary();
        words.vocabulary().terms().forEach(term -> name(term.name(), term.label(), term.type()));
        form.fields().forEach(field -> field.term().filter(names::containsKey)
                .ifPresent(term -> names.put(term, new Name(names.get(term).label(), field.type(), names.get(term).slot()))));
        form.fields().forEach(field -> name(field.id(), field.label(), field.type()));
        name(Facts.TODAY, "Date du jour", FieldType.Day.any());

        var types = new FactTypes();
        var builder = CelCompilerFactory.standardCelCompilerBuilder().setOptions(OPTIONS).setStandardMacros(CelStandardMacro.STANDARD_MACROS);
        names.forEach((name, known) -> builder.addVar(name, types.of(name, known.type())));
        var provider = provider(types);
        compiler = builder.setTypeProvider(provider).addFunctionDeclarations(RuleFunctions.declarations()).build();
        runtime = CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(OPTIONS).setTypeProvider(provider).addFunctionBindings(RuleFunctions.bindings()).build();
    }

    String nameAt(int slot) {
        return bySlot.get(slot);
    }

    private void name(String name, String label, FieldType type) {
        if (names.putIfAbsent(name, new Name(label, type, names.size())) == null) bySlot.add(name);
    }

    Map<String, Name> names() {
        return names;
    }

    /** What a name means whichever form asks for it. */
    Optional<Vocabulary.Term> term(String name) {
        return vocabulary.term(name);
    }

    /** An expression ready to run; one that cannot be read is ready too, and never known. */
    Expression expression(String source) {
        var known = expressions.get(source);
        if (known != null) return known;
        if (expressions.size() > MOST_EXPRESSIONS) expressions.clear();
        var read = Expression.read(source, this);
        if (source.length() <= LONGEST) expressions.put(source, read);
        return read;
    }

    /** How many expressions are held in memory. */
    int kept() {
        return expressions.size();
    }

    CelValidationResult compile(String expression) {
        return compiler.compile(expression);
    }

    CelRuntime.Program program(CelAbstractSyntaxTree ast) throws CelEvaluationException {
        return runtime.createProgram(ast);
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
}
