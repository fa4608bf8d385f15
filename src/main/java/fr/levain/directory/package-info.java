/** Organisations, the registers that know them, their members and bank details; the authority itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "accounts", "territory", "messaging", "law"})
package fr.levain.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
