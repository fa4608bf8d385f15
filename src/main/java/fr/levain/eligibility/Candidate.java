package fr.levain.eligibility;

import fr.levain.forms.FieldType;
import fr.levain.forms.Value;

/**
 * One thing a person could change.
 *
 * @param decoded the new value as rules compare it
 * @param effort of the term, from 1
 * @param distance how far from today's value, to prefer the nearest of two numbers
 */
record Candidate(int slot, String term, FieldType type, Value value, Object decoded, Change.Step step, int effort, double distance) {
    Object[] appliedTo(Object[] values) {
        var changed = values.clone();
        changed[slot] = decoded;
        return changed;
    }
}
