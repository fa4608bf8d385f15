package fr.levain.applications;

/** A mention the law requires is missing (D3): the receipt is not issued, and the filing waits for its configuration. */
public class IncompleteReceipt extends RuntimeException {
    private final String mention;

    public IncompleteReceipt(String mention) {
        super("Accusé de réception refusé : il manque " + mention + ".");
        this.mention = mention;
    }

    public String mention() {
        return mention;
    }
}
