package fr.levain.consents;

/** Somebody took their consent back while a partner was writing: what was typed is kept for its author. */
public final class ConsentWithdrawn extends RuntimeException {
    private final String thing;
    private final String reference;

    /** @param thing with its article, e.g. « la demande » @param reference by which the partner knows it */
    public ConsentWithdrawn(String thing, String reference) {
        super(thing + " " + reference);
        this.thing = thing;
        this.reference = reference;
    }

    public String thing() {
        return thing;
    }

    public String reference() {
        return reference;
    }
}
