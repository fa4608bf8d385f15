package fr.levain.ui;

/**
 * What the header says of the authority that runs this instance. Supplied by the module that loads the pack.
 *
 * @param name e.g. « Région Nouvelle-Aquitaine »
 * @param tagline e.g. « Guichet de l’innovation sociale »
 */
public record AuthorityName(String name, String tagline) {
    /** A bean of this type says how the authority is called; asked at each page, so a pack loaded later is seen. */
    @FunctionalInterface
    public interface Source {
        AuthorityName current();
    }
}
