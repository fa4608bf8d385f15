/** What partners offer over time: programmes as data, who enters them, and the needs caught before anybody carries them. */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "ui", "accounts", "applications", "consents", "consents :: web", "directory", "documents", "eligibility", "forms", "guidance", "messaging", "projects", "territory"
})
package fr.levain.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
