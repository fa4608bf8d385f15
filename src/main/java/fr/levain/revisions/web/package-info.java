/** The pages that every kind of revised text has in common, and the parts its own editor draws. */
@NullMarked
@NamedInterface("web")
package fr.levain.revisions.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
