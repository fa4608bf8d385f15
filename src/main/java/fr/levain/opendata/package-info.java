/** Public datasets, and the statutory publication of awards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "decisions", "applications", "law", "directory"})
package fr.levain.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
