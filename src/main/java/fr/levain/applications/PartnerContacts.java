package fr.levain.applications;

import fr.levain.ui.HumanContact;
import java.util.Optional;

/**
 * Whom a partner may write to about a project.
 *
 * @param name of whoever its holder says to write to; empty when the dossier says nobody
 * @param email theirs; empty when the dossier does not say
 * @param service the team of the authority in charge of the department
 */
public record PartnerContacts(String name, String email, Optional<HumanContact> service) {
    public static final PartnerContacts NONE = new PartnerContacts("", "", Optional.empty());

    static final String NAME = "contact_name";
    static final String EMAIL = "contact_email";

    public boolean namesHolder() {
        return !name.isBlank() || !email.isBlank();
    }
}
