package fr.levain.kernel;

import java.util.Map;
import java.util.Optional;

/** How a module tells its own facts in French on a timeline. One bean per module; the first that answers is kept. */
public interface EventSentences {
    /**
     * @param event {@link DomainEvent#name()}
     * @param facts as kept by the journal
     * @return a short French sentence with a full stop, or nothing when the event belongs to another module
     */
    Optional<String> sentence(String event, Map<String, Object> facts);

    /** How many a fact counts, in words: {@code 1 dossier}, {@code 2 dossiers}; none when the fact is no number. */
    static String count(Map<String, Object> facts, String name, String one, String many) {
        return French.plural(facts.get(name) instanceof Number number ? number.longValue() : 0, one, many);
    }
}
