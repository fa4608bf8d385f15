/** The dossier, from its draft to its outcome, and the exchanges with its author. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts", "audit", "calls", "directory", "documents", "eligibility", "eligibility :: web", "forms", "forms :: web", "law", "letters",
            "messaging", "projects", "records", "revisions", "revisions :: web", "territory"
        })
package fr.levain.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
