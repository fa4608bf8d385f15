/** Figures with one definition for all, each with the records behind it. Reads the views other modules publish; its own tables keep the reports partners sent. */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "ui", "accounts", "applications", "consents", "decisions", "desk", "directory", "events", "guidance", "letters", "messaging", "programmes", "projects", "support", "surveys", "territory"
})
package fr.levain.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
