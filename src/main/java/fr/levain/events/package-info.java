/** The agenda: meetings, laureates' days and training, from the invitation to the opinions given afterwards. */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "ui", "accounts", "applications", "decisions", "directory", "eligibility", "forms", "letters", "messaging", "opendata", "projects", "territory"
})
package fr.levain.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
