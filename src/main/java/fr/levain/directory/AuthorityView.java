package fr.levain.directory;

import fr.levain.kernel.Siret;
import java.util.Optional;

/**
 * The authority that runs this instance, as receipts and letters name it.
 *
 * @param tagline under the name in the header, e.g. « Guichet de l’innovation sociale »
 * @param service in charge of the applications
 * @param email empty until somebody writes the real one
 */
public record AuthorityView(
        String name, String tagline, Siret siret, String service, String address, Optional<String> email, Optional<String> phone) {
    /** Where to write or call: letters always say one. */
    public String reach() {
        return email.or(() -> phone).orElse(address);
    }
}
