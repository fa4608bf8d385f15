/** Who may see what of whom, since when, and who looked. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "directory"})
package fr.levain.consents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
