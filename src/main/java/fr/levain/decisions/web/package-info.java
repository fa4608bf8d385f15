@NullMarked
package fr.levain.decisions.web;

import org.jspecify.annotations.NullMarked;
