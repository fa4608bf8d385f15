/** The single door: a project told once leads to the aids that suit it, to the people who help, and to a dossier already begun. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel", "ui",
            "accounts", "applications", "audit", "calls", "catalogue", "consents", "consents :: web", "directory", "eligibility", "eligibility :: web", "forms", "forms :: web",
            "letters", "messaging", "places", "projects", "territory"
        })
package fr.levain.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
