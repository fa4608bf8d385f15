@NullMarked
package fr.levain.cofunding.web;

import org.jspecify.annotations.NullMarked;
