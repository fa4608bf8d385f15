/** The commitments of a project's partners: invited by its holder, each signs, sends a letter, attests or declines on its own page. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "ui", "accounts", "applications", "documents", "forms", "letters", "messaging"})
package fr.levain.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
