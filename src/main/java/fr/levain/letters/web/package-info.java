/** The pages where officers write letters and mails. */
@NullMarked
package fr.levain.letters.web;

import org.jspecify.annotations.NullMarked;
