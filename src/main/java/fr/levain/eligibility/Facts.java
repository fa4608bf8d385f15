package fr.levain.eligibility;

import fr.levain.forms.Answer;
import fr.levain.forms.AnswerText;
import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is known of a project when rules are read: the answers of a dossier, or a few terms told without any form. */
public final class Facts {
    /** The name under which rules read the day of the verdict. */
    public static final String TODAY = "today";

    private final FormRevision form;
    private final Answers answers;
    private final Vocabulary vocabulary;
    private final Map<String, Value> known;
    private final Map<String, Answer> read = new ConcurrentHashMap<>();
    private volatile @Nullable Answers counted;
    private volatile @Nullable RuleLanguage language;
    private volatile Object @Nullable [] values;
    private volatile FactRead @Nullable [] texts;

    private Facts(FormRevision form, Answers answers, Vocabulary vocabulary, Map<String, Value> known) {
        this.form = form;
        this.answers = answers;
        this.vocabulary = vocabulary;
        this.known = known;
    }

    public static Facts of(FormRevision form, Answers answers, Vocabulary vocabulary) {
        return new Facts(form, answers, vocabulary, Map.of());
    }

    /** Facts with no form behind them; a name that is not a term is ignored. */
    public static Facts ofTerms(Vocabulary vocabulary, Map<String, Value> terms) {
        return new Facts(FormRevision.NONE, Answers.NONE, vocabulary, Map.copyOf(terms));
    }

    /** A term known otherwise than by the form: the holder's legal form from the register… It wins over the answer. */
    public Facts knowing(String term, Value value) {
        var more = new LinkedHashMap<>(known);
        more.put(term, value);
        return new Facts(form, answers, vocabulary, Map.copyOf(more));
    }

    /** The same facts, seen on a given day; without it, a rule that reads {@code today} is not known yet. */
    public Facts on(LocalDate today) {
        return knowing(TODAY, new Value.Date(today));
    }

    public FormRevision form() {
        return form;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Optional<LocalDate> today() {
        return known.get(TODAY) instanceof Value.Date(var day) ? Optional.of(day) : Optional.empty();
    }

    /** What is known under a name of a rule: the answer that counts, hidden ones left out. */
    public Answer answer(String name) {
        var value = known.get(name);
        if (value != null) return Answer.of(value);
        return form == FormRevision.NONE ? Answer.ABSENT : read.computeIfAbsent(name, this::answered);
    }

    RuleLanguage language() {
        var known = language;
        if (known == null) language = known = RuleLanguage.of(form, vocabulary);
        return known;
    }

    /** Every name of the language as rules compare it, by slot; decoded once for all the rules that read it. */
    Object[] values() {
        var known = values;
        if (known == null) {
            known = new Object[language().names().size()];
            for (var each : language().names().entrySet()) {
                known[each.getValue().slot()] = answer(each.getKey()) instanceof Answer.Given(var value)
                        ? FactTypes.value(each.getValue().type(), value) : Plan.UNKNOWN;
            }
            values = known;
        }
        return known;
    }

    /** A name as people read it. */
    FactRead read(int slot) {
        var known = texts;
        if (known == null) texts = known = new FactRead[language().names().size()];
        var told = known[slot];
        if (told == null) known[slot] = told = told(slot);
        return told;
    }

    List<FactRead> read(int[] slots) {
        return switch (slots.length) {
            case 0 -> List.of();
            case 1 -> List.of(read(slots[0]));
            default -> Arrays.stream(slots).mapToObj(this::read).toList();
        };
    }

    private FactRead told(int slot) {
        var name = language().nameAt(slot);
        var known = language().names().get(name);
        return new FactRead(name, known.label(), AnswerText.of(known.type(), answer(name)));
    }

    private Answer answered(String name) {
        return form.fieldOf(name).or(() -> form.field(name)).map(field -> counted().to(field.id())).orElse(Answer.ABSENT);
    }

    private Answers counted() {
        var known = counted;
        if (known == null) counted = known = form.counted(answers);
        return known;
    }
}
