/** The pages of consents, and what other modules answer when one is withdrawn while somebody writes. */
@NullMarked
@NamedInterface("web")
package fr.levain.consents.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
