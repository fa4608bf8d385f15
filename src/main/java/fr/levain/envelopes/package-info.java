/** Money voted for the calls: reserved, committed, paid, and never below zero. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "territory"})
package fr.levain.envelopes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
