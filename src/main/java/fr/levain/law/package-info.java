/** Dated legal parameters, working days and the delays counted with them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
package fr.levain.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
