/** Assignment, completeness, admissibility, scores and the proposal of the service. */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "ui",
    "applications", "calls", "envelopes", "stateaid", "accounts", "letters", "messaging", "eligibility", "eligibility :: web", "forms", "forms :: web", "law", "directory", "documents", "projects", "territory", "audit", "revisions", "revisions :: web"
})
package fr.levain.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
