package fr.levain.applications;

/**
 * Which rules of acknowledgement and silence apply. Communes, EPCI, universities are administrations among themselves, not
 * « le public » of CRPA L100-3.
 */
public enum HolderKind {
    PUBLIC,
    ADMINISTRATION
}
