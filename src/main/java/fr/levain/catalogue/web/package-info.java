@NullMarked
package fr.levain.catalogue.web;

import org.jspecify.annotations.NullMarked;
