package fr.levain.calls;

import java.util.Optional;

/** A kind of expense, and whether the aid may pay for it. */
public record Expense(String code, String label, Taken taken, Optional<String> limit, String source, boolean assumption) {
    public enum Taken {
        YES("Oui"), PARTLY("En partie"), NO("Non");

        private final String label;

        Taken(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** {@code En partie, 20 % des dépenses de personnel}. */
    public String told() {
        return taken.label() + limit.map(text -> ", " + text).orElse("");
    }
}
