/** People, their sign-in, their roles and the teams of the authority. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "messaging"})
package fr.levain.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
