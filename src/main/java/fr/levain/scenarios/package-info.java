/** What a session would give before it gives it: what-if, choices under constraints, saved scenarios, and the ordered reserve list. */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "ui",
    "committees", "calls", "assessment", "applications", "forms", "envelopes", "accounts", "territory", "messaging"
})
package fr.levain.scenarios;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
