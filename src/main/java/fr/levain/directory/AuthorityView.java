package fr.levain.directory;

import fr.levain.kernel.Siret;
import java.util.Optional;

/**
 * The authority that runs this instance, as receipts and letters name it.
 *
 * @param tagline under the name in the header, e.g. « Guichet de l’innovation sociale »
 * @param service in charge of the applications
 */
public record AuthorityView(
        String name, String tagline, Siret siret, String service, String address, String email, Optional<String> phone) {}
