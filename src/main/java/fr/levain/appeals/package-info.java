/** Recours gracieux: a decision looked at again by somebody else, on the evidence of the first look, with a clock of its own. */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "ui", "decisions", "assessment", "applications", "accounts", "audit", "directory", "documents", "law", "letters", "messaging"
})
package fr.levain.appeals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
