package fr.levain.network;

/** How somebody lets others ask to be put in touch. */
public enum Asking {
    BY_MAIL,
    /** In their own space: no mail is ever sent. */
    HERE,
    NONE
}
