package fr.levain.decisions;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a decision changed, told once and for all: both versions, why, by which act, who recorded it.
 *
 * @param what changed, e.g. « Intitulé du projet »
 * @param act number of the deliberation that decided it; empty for a clerical error
 * @param letter that tells it to the holder; empty when nothing had been sent yet
 */
public record DecisionChange(
        UUID id, Kind kind, String what, String was, String became, String reason, Optional<String> act, AccountId by, Instant at,
        Optional<DocumentId> letter) {
    public enum Kind {
        CLERICAL("Erreur matérielle corrigée"),
        AMOUNT("Montant modifié"),
        WITHDRAWAL("Décision retirée"),
        ABROGATION("Décision abrogée"),
        REOPENING("Décision reprise");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** The decision no longer stands. */
        public boolean ends() {
            return this == WITHDRAWAL || this == ABROGATION || this == REOPENING;
        }
    }
}
