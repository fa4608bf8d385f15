/** The public door, somebody's own space, and the pages the law asks for. Composes; holds nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "accounts"})
package fr.levain.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
