package fr.levain.eligibility;

import java.util.List;

/** What one rule says, why, and what it looked at. */
public record Ground(Rule rule, Outcome outcome, String message, List<FactRead> facts) {
    public Ground {
        facts = List.copyOf(facts);
    }
}
