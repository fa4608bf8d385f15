/** On what basis an aid is lawful, and what a single undertaking has already received. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "directory", "law"})
package fr.levain.stateaid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
