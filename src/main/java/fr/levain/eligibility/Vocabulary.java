package fr.levain.eligibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.levain.forms.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Terms with one meaning across forms. A rule reads a term whichever form asks for it. */
public record Vocabulary(List<Term> terms) {
    public static final Vocabulary NONE = new Vocabulary(List.of());

    /**
     * @param name as rules write it: lower-case letters, digits, underscores
     * @param label as people read it
     * @param type how it is compared; a field bound to the term must be of the same kind
     * @param question asked to the public when no form is at hand; a term without one is never asked
     * @param help beside the question
     * @param effort what it costs a person to change it, from 1 (a word with a partner) up; 0 when nobody changes it for an aid
     */
    public record Term(String name, String label, FieldType type, Optional<String> question, Optional<String> help, int effort) {
        @JsonCreator
        public Term(String name, String label, FieldType type, @Nullable Optional<String> question, @Nullable Optional<String> help, int effort) {
            this.name = name;
            this.label = label;
            this.type = type;
            this.question = question == null ? Optional.empty() : question;
            this.help = help == null ? Optional.empty() : help;
            this.effort = effort;
        }

        public Term(String name, String label, FieldType type) {
            this(name, label, type, Optional.empty(), Optional.empty(), 0);
        }

        public boolean changeable() {
            return effort > 0;
        }
    }

    public Vocabulary {
        terms = List.copyOf(terms);
    }

    public Optional<Term> term(String name) {
        return terms.stream().filter(term -> term.name().equals(name)).findFirst();
    }

    /** The terms a person can really act upon. */
    public Set<String> changeableTerms() {
        return terms.stream().filter(Term::changeable).map(Term::name).collect(Collectors.toUnmodifiableSet());
    }
}
