/** Append-only journal, chained per subject and sealed every minute; the timeline of any subject is read from it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package fr.levain.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
