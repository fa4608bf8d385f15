package fr.levain.ui;

import java.util.Optional;

/**
 * What pages say of the authority that runs this instance. Supplied by the module that loads the pack; what it does not
 * know stays empty, and the legal pages then say that it is still to be written.
 *
 * @param name e.g. « Région Nouvelle-Aquitaine »
 * @param tagline e.g. « Guichet de l’innovation sociale »
 * @param publisher who answers for what is published (director of publication)
 * @param host who runs the servers, with address and phone
 */
public record AuthorityName(
        String name,
        String tagline,
        Optional<String> service,
        Optional<String> address,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> publisher,
        Optional<String> host) {

    public AuthorityName(String name, String tagline) {
        this(
                name,
                tagline,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A bean of this type says how the authority is called; asked at each page, so a pack loaded later is seen. */
    @FunctionalInterface
    public interface Source {
        AuthorityName current();
    }
}
