/** Page frame, accessible components, form errors. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package fr.levain.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
