/** How the fields of a form and their answers are drawn; other modules compose these parts in their pages. */
@NullMarked
@NamedInterface("web")
package fr.levain.forms.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
