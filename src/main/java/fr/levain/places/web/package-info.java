@NullMarked
package fr.levain.places.web;

import org.jspecify.annotations.NullMarked;
