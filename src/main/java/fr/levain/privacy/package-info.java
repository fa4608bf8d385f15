/** What is kept about people, gathered from every module: the public notice and the register of processing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
package fr.levain.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
