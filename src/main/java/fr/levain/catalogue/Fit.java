package fr.levain.catalogue;

/** Whether an aid suits a project, as far as is known. */
public enum Fit {
    FITS, NEARLY, UNKNOWN, NOT
}
