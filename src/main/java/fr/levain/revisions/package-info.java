/** What officers write before it is in force: a draft, its check, its publication as a revision, and the history. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "accounts", "messaging"})
package fr.levain.revisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
