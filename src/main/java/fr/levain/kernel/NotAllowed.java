package fr.levain.kernel;

/** The caller may not do this. Shown as a sign-in page to visitors, as a 403 to the others. */
public class NotAllowed extends RuntimeException {}
