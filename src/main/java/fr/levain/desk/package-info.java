/** The officers’ worklist and the composed case file. */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "ui",
    "applications", "assessment", "opinions", "committees", "decisions", "messaging", "calls", "accounts", "audit", "law", "directory", "forms", "forms :: web", "eligibility", "eligibility :: web", "documents", "territory", "projects", "stateaid", "opendata", "records"
})
package fr.levain.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
