/** Co-instruction: several funders or schemes on one dossier, one lead, one split of the costs, each its own clock and vote. */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "ui", "decisions", "assessment", "applications", "accounts", "directory", "forms", "law", "messaging"
})
package fr.levain.cofunding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
