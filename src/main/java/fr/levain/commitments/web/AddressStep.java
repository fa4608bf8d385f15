package fr.levain.commitments.web;

/** Where whoever fills in a partner's page stands with the code sent to its address. */
public enum AddressStep {
    /** A code will leave when the page is sent. */
    AHEAD,
    /** A code has left: it is typed on this page. */
    CODE,
    /** This browser typed it a moment ago. */
    PROVED
}
