/** What an award makes its holder file, a study for instance: filed, sent back or accepted, then the aid that comes next. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "assessment", "applications", "calls", "accounts", "documents", "messaging", "forms"})
package fr.levain.deliverables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
