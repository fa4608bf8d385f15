/** The pages where an administrator exports and imports the authority's choices. */
@NullMarked
package fr.levain.pack.web;

import org.jspecify.annotations.NullMarked;
