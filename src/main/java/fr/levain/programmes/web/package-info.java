@NullMarked
package fr.levain.programmes.web;

import org.jspecify.annotations.NullMarked;
