package fr.levain.catalogue;

import java.time.Instant;

/** A date of the life of an aid. */
public record Deadline(Kind kind, Instant at) {
    public enum Kind {
        OPENING("Ouverture"),
        CUT_OFF("Relève"),
        CLOSING("Clôture");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
