@NullMarked
package fr.levain.appeals.web;

import org.jspecify.annotations.NullMarked;
