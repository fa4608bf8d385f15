/** The authority's own choices: loading, checking and keeping track of its pack. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
package fr.levain.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
