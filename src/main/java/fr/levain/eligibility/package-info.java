/** The language of rules, verdicts with their grounds, and the computation of an amount. Rules advise; a person decides. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "forms", "law"})
package fr.levain.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
