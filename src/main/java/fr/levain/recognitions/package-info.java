/** « Projet socialement innovant »: recognised by an act, told by an attestation that anyone may verify. */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "ui", "decisions", "applications", "accounts", "directory", "documents", "letters", "messaging"
})
package fr.levain.recognitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
