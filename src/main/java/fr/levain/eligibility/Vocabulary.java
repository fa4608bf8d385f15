package fr.levain.eligibility;

import fr.levain.forms.FieldType;
import java.util.List;
import java.util.Optional;

/** Terms with one meaning across forms. A rule reads a term whichever form asks for it. */
public record Vocabulary(List<Term> terms) {
    public static final Vocabulary NONE = new Vocabulary(List.of());

    /**
     * @param name as rules write it: lower-case letters, digits, underscores
     * @param label as people read it
     * @param type how it is compared; a field bound to the term must be of the same kind
     */
    public record Term(String name, String label, FieldType type) {}

    public Vocabulary {
        terms = List.copyOf(terms);
    }

    public Optional<Term> term(String name) {
        return terms.stream().filter(term -> term.name().equals(name)).findFirst();
    }
}
