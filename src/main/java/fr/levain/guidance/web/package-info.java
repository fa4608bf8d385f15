@NullMarked
package fr.levain.guidance.web;

import org.jspecify.annotations.NullMarked;
