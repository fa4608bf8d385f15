package fr.levain.committees.web;

import fr.levain.committees.SessionBoard;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;

/** The envelope of a session as a bar of a thousand units: opinions given, proposals not examined yet, what is left. */
public record Bar(Euros pot, Euros given, Euros proposed) {
    private static final int WHOLE = 1_000;

    static Bar of(SessionBoard board) {
        return new Bar(board.pot().orElse(Euros.ZERO), board.givenSoFar(), board.proposedLeft());
    }

    public Euros left() {
        return pot.minus(given).minus(proposed);
    }

    public boolean isShort() {
        return left().isNegative();
    }

    public int givenWidth() {
        return width(given);
    }

    public int proposedWidth() {
        return Math.min(WHOLE - givenWidth(), width(proposed));
    }

    private int width(Euros amount) {
        if (!pot.isPositive()) return 0;
        return (int) Math.min(WHOLE, amount.cents() * WHOLE / pot.cents());
    }

    public String told() {
        return "Enveloppe %s : avis favorables %s, proposé et pas encore examiné %s, %s %s".formatted(
                French.shortAmount(pot), French.shortAmount(given), French.shortAmount(proposed), isShort() ? "il manque" : "reste",
                French.shortAmount(isShort() ? Euros.ZERO.minus(left()) : left()));
    }
}
