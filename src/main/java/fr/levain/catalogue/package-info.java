/** What the public may ask for: our own aids and calls, and those of other funders, in one search. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "calls", "eligibility", "forms", "territory", "messaging"})
package fr.levain.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
