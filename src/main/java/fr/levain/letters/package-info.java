/** Checked templates, and what is made of them: an HTML letter and its tagged PDF, kept with their digest. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "documents", "revisions", "revisions :: web"})
package fr.levain.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
