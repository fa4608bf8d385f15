package fr.levain.support;

/** Whoever carries the project took their consent back while somebody was writing: what was typed is kept for its author. */
public final class ConsentWithdrawn extends RuntimeException {
    private final String reference;

    ConsentWithdrawn(String reference) {
        super("follow-up " + reference);
        this.reference = reference;
    }

    public String reference() {
        return reference;
    }
}
