/**
 * What those who were invited to read a dossier say of it: notes for whoever writes it, and the endorsement of a partner
 * organisation, which its holder joins to the dossier or not. Tables: {@code note}, {@code endorsement}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "accounts", "applications", "directory", "messaging", "opinions"})
package fr.levain.endorsements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
