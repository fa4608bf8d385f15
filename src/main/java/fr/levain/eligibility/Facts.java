package fr.levain.eligibility;

import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of a dossier when its rules are read.
 *
 * @param known terms known otherwise than by the form, by name: the holder's legal form from the register…
 */
public record Facts(FormRevision form, Answers answers, Vocabulary vocabulary, Map<String, Value> known) {
    public Facts {
        known = Map.copyOf(known);
    }

    public static Facts of(FormRevision form, Answers answers, Vocabulary vocabulary) {
        return new Facts(form, answers, vocabulary, Map.of());
    }

    public Facts knowing(String term, Value value) {
        var more = new LinkedHashMap<>(known);
        more.put(term, value);
        return new Facts(form, answers, vocabulary, more);
    }
}
