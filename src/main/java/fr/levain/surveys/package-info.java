/** What becomes of a project once a programme has let it go: short surveys, asked only where a funder wants the answers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "accounts", "audit", "consents", "directory", "documents", "messaging", "programmes", "projects", "support"})
package fr.levain.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
