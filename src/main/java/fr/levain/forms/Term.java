package fr.levain.forms;

/**
 * A term of the vocabulary, which a question may be bound to.
 *
 * @param known true when the organisation's record answers it already
 */
public record Term(String name, String label, FieldType type, boolean known) {}
