/** Communes, intercommunalities, departments and former regions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
package fr.levain.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
