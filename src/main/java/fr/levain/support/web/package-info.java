@NullMarked
package fr.levain.support.web;

import org.jspecify.annotations.NullMarked;
