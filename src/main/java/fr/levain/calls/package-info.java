/** Calls for projects: their revisions, windows, criteria and publication. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "forms", "eligibility", "documents", "accounts", "territory", "law"})
package fr.levain.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
