package fr.levain.calls;

import java.util.Optional;

/**
 * A piece a dossier needs.
 *
 * @param code shared with the file fields of forms, e.g. {@code COMPTES}
 * @param appliesWhen expression on the terms of the dossier; asked of everyone when empty
 * @param concerns the same in words, e.g. « si un laboratoire participe »
 */
public record DocumentRequirement(
        String code,
        String label,
        Due due,
        Optional<String> appliesWhen,
        Optional<String> concerns,
        String source,
        boolean assumption) {
    public enum Due {
        /** Without it the dossier cannot be examined: it suspends the delay of silence when asked for (D7). */
        INDISPENSABLE("indispensable"),
        /** May come later, before the decision takes effect. */
        BEFORE_EFFECT("exigible avant effet"),
        /** What the aid pays for: filed once it is awarded, then accepted by the service. */
        AFTER_AWARD("rendu après l’attribution");

        private final String label;

        Due(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
