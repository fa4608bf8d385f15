package fr.levain.envelopes;

import fr.levain.envelopes.EnvelopeDrawn.Movement;
import fr.levain.kernel.Euros;

/** What one subject holds of an envelope. What is paid is part of what is committed. */
record Holding(Euros reserved, Euros committed, Euros paid) {
    static final Holding NOTHING = new Holding(Euros.ZERO, Euros.ZERO, Euros.ZERO);

    Holding {
        if (reserved.isNegative() || committed.isNegative() || paid.isNegative() || paid.isAbove(committed))
            throw new IllegalArgumentException("On ne paie pas plus que ce qui est engagé, ni moins que rien.");
    }

    Euros held() {
        return reserved.plus(committed);
    }

    Euros of(Movement movement) {
        return switch (movement) {
            case RESERVED -> reserved;
            case COMMITTED -> committed;
            case PAID -> paid;
        };
    }

    Holding reserving(Euros amount) {
        return new Holding(amount, committed, paid);
    }

    Holding committing(Euros amount) {
        return new Holding(Euros.ZERO, amount, paid);
    }

    Holding released() {
        return new Holding(Euros.ZERO, paid, paid);
    }

    Holding paying(Euros amount) {
        return new Holding(reserved, committed, paid.plus(amount));
    }
}
