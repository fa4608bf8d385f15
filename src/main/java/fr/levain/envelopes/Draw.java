package fr.levain.envelopes;

import fr.levain.kernel.Euros;

/** What happened when money was asked of an envelope. */
public sealed interface Draw {
    /** @param after the envelope once drawn */
    record Drawn(EnvelopeView after) implements Draw {}

    /** Nothing was drawn. */
    record Insufficient(Euros available, Euros asked) implements Draw {
        public Euros missing() {
            return asked.minus(available);
        }
    }
}
