/** The thread that orientation, dossiers, decisions and support share. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "directory"})
package fr.levain.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
