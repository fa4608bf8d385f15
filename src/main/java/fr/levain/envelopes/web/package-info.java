@NullMarked
package fr.levain.envelopes.web;

import org.jspecify.annotations.NullMarked;
