@NullMarked
package fr.levain.surveys.web;

import org.jspecify.annotations.NullMarked;
