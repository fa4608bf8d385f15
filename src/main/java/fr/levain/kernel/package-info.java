/** Values and contracts that every module shares. No SQL, no Spring beans. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package fr.levain.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
