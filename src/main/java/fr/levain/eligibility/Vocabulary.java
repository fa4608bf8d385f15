package fr.levain.eligibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
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
        /** Calls published before terms had a question keep their terms as they were. */
        @JsonCreator
        static Term kept(
                @JsonProperty("name") String name, @JsonProperty("label") String label, @JsonProperty("type") FieldType type,
                @JsonProperty("question") @Nullable Optional<String> question, @JsonProperty("help") @Nullable Optional<String> help,
                @JsonProperty("effort") @Nullable Integer effort) {
            return new Term(name, label, type, question == null ? Optional.empty() : question,
                    help == null ? Optional.empty() : help, effort == null ? 0 : effort);
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
