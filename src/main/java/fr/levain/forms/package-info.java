/** Form revisions, their fields, what people answer, and what is still missing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "documents", "territory", "directory", "revisions", "revisions :: web"})
package fr.levain.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
