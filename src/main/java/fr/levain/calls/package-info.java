/** Calls for projects: their revisions, windows, criteria and publication. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "forms", "forms :: web", "eligibility", "eligibility :: web", "documents", "accounts", "territory", "law", "database", "messaging", "envelopes", "revisions", "revisions :: web"})
package fr.levain.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
