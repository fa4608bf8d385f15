package fr.levain.eligibility;

import fr.levain.forms.Value;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * An example its authors agreed upon: with these terms, these rules answer so.
 *
 * @param title names the example when it fails
 * @param today the day it is read on; rules that count from today need it
 * @param given what is known, by term; a term left out is not known
 * @param expected outcome by id of a rule; rules left out may answer anything
 * @param eligible whether no blocking rule may be left unmet; empty when the example does not say
 */
public record RuleCase(
        String title, Optional<LocalDate> today, Map<String, Value> given, Map<String, Outcome> expected, Optional<Boolean> eligible) {
    public RuleCase {
        given = Map.copyOf(given);
        expected = Map.copyOf(expected);
    }
}
