package fr.levain.ui;

import fr.levain.kernel.Caller;
import java.util.Optional;

/** Who answers somebody, by name of service, telephone and mail: told at the foot of each of an applicant's pages. */
public record HumanContact(String name, Optional<String> phone, Optional<String> email) {
    /** Supplied as a bean by the module that knows the applicant's dossiers and organisations. */
    public interface Source {
        /** @param path of the page: a dossier named in it counts before the rest */
        Optional<HumanContact> of(Caller caller, String path);
    }
}
