package fr.levain.guidance;

import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.Answer;
import fr.levain.forms.AnswerText;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Option;
import fr.levain.forms.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A term as it is asked to somebody in a hurry: one field, short to answer on a telephone. A table is asked by the kind of
 * its rows only.
 *
 * @param kind the column of a table that is asked for; empty for any other term
 */
public record Question(Vocabulary.Term term, Field field, Optional<Field> kind) {
    private static final String NOBODY = "personne";

    /** @return empty when there is no such term, or when nobody can be asked it like that */
    public static Optional<Question> of(Vocabulary vocabulary, String term) {
        return vocabulary.term(term).flatMap(Question::of);
    }

    static Optional<Question> of(Vocabulary.Term term) {
        if (term.question().isEmpty()) return Optional.empty();
        return switch (term.type()) {
            case FieldType.OneChoice _, FieldType.SeveralChoices _, FieldType.YesNo _, FieldType.Money _, FieldType.NumberType _,
                    FieldType.Day _, FieldType.PeriodType _, FieldType.Place _ -> Optional.of(asking(term, term.type(), Optional.empty()));
            case FieldType.Table table -> table.columns().stream().filter(column -> column.type() instanceof FieldType.OneChoice).findFirst()
                    .map(column -> asking(term, kinds(column), Optional.of(column)));
            case FieldType.Text _, FieldType.LongText _, FieldType.EmailType _, FieldType.PhoneType _, FieldType.SiretType _,
                    FieldType.RnaType _, FieldType.IbanType _, FieldType.FileType _, FieldType.Budget _, FieldType.Consent _ -> Optional.empty();
        };
    }

    private static Question asking(Vocabulary.Term term, FieldType type, Optional<Field> kind) {
        return new Question(term, new Field(term.name(), Optional.of(term.name()), typeset(term.question().orElseThrow()), term.help(), true,
                Optional.empty(), Optional.of(missing(type)), type, false), kind);
    }

    /** The mark of a question never begins a line. */
    private static String typeset(String question) {
        return question.replace(" ?", "\u00a0?");
    }

    private static FieldType kinds(Field column) {
        var options = new ArrayList<>(AnswerText.options(column.type()));
        options.add(new Option(NOBODY, "Personne pour l’instant", Optional.empty()));
        return new FieldType.SeveralChoices(List.copyOf(options), 1, options.size());
    }

    private static String missing(FieldType type) {
        return switch (type) {
            case FieldType.Place _ -> "Choisissez un lieu, ou répondez « Je ne sais pas ».";
            case FieldType.Money _, FieldType.NumberType _ -> "Indiquez un nombre, ou répondez « Je ne sais pas ».";
            case FieldType.Day _, FieldType.PeriodType _ -> "Indiquez les dates, ou répondez « Je ne sais pas ».";
            case FieldType _ -> "Choisissez une réponse, ou répondez « Je ne sais pas ».";
        };
    }

    public FormPage page() {
        return new FormPage("question", field.label(), Optional.empty(), Optional.empty(), List.of(field));
    }

    public FormRevision form() {
        return new FormRevision(new FormRevisionId(new UUID(0, 1)), "orientation", 1, "Décrivez votre projet", List.of(page()));
    }

    /** The answer to the term, as its inputs hold it. */
    Answers shown(Answer answer) {
        if (kind.isEmpty() || !(answer.known().orElse(null) instanceof Value.Rows(var rows))) return Answers.NONE.with(term.name(), answer);
        var codes = rows.stream().flatMap(row -> row.cell(kind.get().id()).known().stream()).flatMap(value -> value.codes().stream()).distinct().toList();
        return Answers.NONE.with(term.name(), new Value.Choice(codes.isEmpty() ? List.of(NOBODY) : codes));
    }

    /** The answer to the term, from the one its inputs gave. */
    Answer told(Answers typed, Supplier<UUID> ids) {
        var answer = typed.to(term.name());
        if (kind.isEmpty() || !(answer.known().orElse(null) instanceof Value.Choice(var codes))) return answer;
        return Answer.of(new Value.Rows(codes.stream().filter(code -> !code.equals(NOBODY))
                .map(code -> new Value.Row(ids.get(), Map.of(kind.get().id(), Answer.of(new Value.Choice(code))))).toList()));
    }

    /** The answer as people read it. */
    public String words(Answer answer) {
        return AnswerText.of(field.type(), shown(answer).to(term.name()));
    }
}
