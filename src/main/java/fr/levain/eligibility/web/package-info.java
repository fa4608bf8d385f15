/** Verdicts and computations as panels; the pages of other modules show them. */
@NullMarked
@NamedInterface("web")
package fr.levain.eligibility.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
