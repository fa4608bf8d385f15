package fr.levain.applications;

/** What one person may do in one dossier. */
public enum Access {
    /** Its author, and the members of the organisation that carries it. */
    OWN,
    /** Holds a mandate. */
    ACT,
    WRITE,
    SIGN,
    READ;

    static Access of(Entitlement entitlement) {
        return valueOf(entitlement.name());
    }

    public boolean writes() {
        return files() || this == WRITE;
    }

    /** Takes it on into another dossier: a mandate holds for the dossier it names. */
    public boolean owns() {
        return this == OWN;
    }

    /** Files it, answers for it, gives it up. */
    public boolean files() {
        return this == OWN || this == ACT;
    }
}
