package fr.levain.forms;

import java.util.Optional;

/**
 * One question.
 *
 * @param id a name that rules can read: lower-case letters, digits, underscores
 * @param term the term of the shared vocabulary it answers, if it is not proper to this form
 * @param missingMessage what to say when it is left empty; a sentence is made from the type otherwise
 * @param assumption true when the question or its limits are not confirmed by the authority
 */
public record Field(
        String id,
        Optional<String> term,
        String label,
        Optional<String> hint,
        boolean required,
        Optional<Condition> shownWhen,
        Optional<String> missingMessage,
        FieldType type,
        boolean assumption) {

    public static Field required(String id, String label, FieldType type) {
        return new Field(id, Optional.empty(), label, Optional.empty(), true, Optional.empty(), Optional.empty(), type, false);
    }

    public static Field optional(String id, String label, FieldType type) {
        return required(id, label, type).asOptional();
    }

    public Field asOptional() {
        return new Field(id, term, label, hint, false, shownWhen, missingMessage, type, assumption);
    }

    public Field boundTo(String term) {
        return new Field(id, Optional.of(term), label, hint, required, shownWhen, missingMessage, type, assumption);
    }

    public Field hinted(String words) {
        return new Field(id, term, label, Optional.of(words), required, shownWhen, missingMessage, type, assumption);
    }

    /** Shown whatever is answered elsewhere. */
    public Field always() {
        return new Field(id, term, label, hint, required, Optional.empty(), missingMessage, type, assumption);
    }

    public Field shownWhen(Condition condition) {
        return new Field(id, term, label, hint, required, Optional.of(condition), missingMessage, type, assumption);
    }

    Field withType(FieldType other) {
        return new Field(id, term, label, hint, required, shownWhen, missingMessage, other, assumption);
    }
}
