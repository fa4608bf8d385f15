/** The committee that advises before the vote: its seats, its meetings, their agenda, opinions and minutes. */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "ui",
    "assessment", "applications", "calls", "envelopes", "accounts", "directory", "documents", "letters", "messaging", "forms", "opinions", "readings", "territory"
})
package fr.levain.committees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
