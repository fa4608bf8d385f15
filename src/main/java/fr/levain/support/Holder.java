package fr.levain.support;

import java.util.Locale;
import java.util.Optional;

/**
 * Who carries a project, as the partner knows them.
 *
 * @param email empty once erased
 * @param organisation its name; empty while there is none
 * @param commune INSEE code; empty when it is not known
 */
public record Holder(String name, String email, String phone, String organisation, String commune, String communeName, String department) {
    public Holder {
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    /** « Nom, structure » */
    public String shown() {
        return organisation.isEmpty() ? name : name.isEmpty() ? organisation : name + ", " + organisation;
    }

    /** What anybody may know. */
    Holder withoutPerson() {
        return new Holder("", "", "", organisation, commune, communeName, department);
    }

    Holder succeededBy(Succession successor) {
        return new Holder(successor.name(), successor.email(), "", successor.organisation(), commune, communeName, department);
    }

    public Optional<String> place() {
        return communeName.isEmpty() ? Optional.empty() : Optional.of(communeName);
    }
}
