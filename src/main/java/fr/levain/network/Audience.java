package fr.levain.network;

/** Who may read an entry of the directory. */
public enum Audience {
    PUBLIC,
    /** Those who are in the directory themselves, partners and officers. */
    MEMBERS
}
