package fr.levain.applications;

/** What a person may do in a dossier they were invited to. */
public enum Entitlement {
    READ,
    WRITE,
    /** The legal representative: reads everything, agrees to the filing or says why not. */
    SIGN,
    /** A mandate: fills in, files and answers in place of the author, who is told of each step. */
    ACT;

    boolean writes() {
        return this == WRITE || this == ACT;
    }
}
