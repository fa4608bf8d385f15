package fr.levain.catalogue;

import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.Value;
import fr.levain.kernel.CommuneCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A project told in a few terms, before any form.
 *
 * @param vocabulary the terms it may be told with
 * @param terms what was said, by term
 * @param commune where it takes place
 */
public record Profile(Vocabulary vocabulary, Map<String, Value> terms, Optional<CommuneCode> commune) {
    public Profile {
        terms = Map.copyOf(terms);
    }

    Set<String> codes(String term) {
        return terms.get(term) instanceof Value.Choice(var codes) ? Set.copyOf(codes) : Set.of();
    }

    /** A question people can be asked, and have not answered. */
    boolean couldStillTell(String term) {
        return !terms.containsKey(term) && vocabulary.term(term).flatMap(Vocabulary.Term::question).isPresent();
    }
}
