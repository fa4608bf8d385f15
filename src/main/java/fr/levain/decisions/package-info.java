/** The legal act: awards and refusals, their four dates, notification, publication. */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "ui",
    "committees", "scenarios", "readings", "opinions", "assessment", "applications", "calls", "catalogue", "envelopes", "stateaid", "letters", "messaging", "accounts", "law", "directory", "documents", "projects", "territory", "forms", "eligibility", "eligibility :: web", "audit"
})
package fr.levain.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
