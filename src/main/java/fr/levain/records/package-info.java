/** What an organisation says once, dated, and every dossier offers again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "accounts", "directory", "documents", "forms", "forms :: web", "territory"})
package fr.levain.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
