/** Stored files: kept by content, checked, scanned, and only ever handed out as attachments. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
package fr.levain.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
