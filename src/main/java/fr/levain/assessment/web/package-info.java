@NullMarked
package fr.levain.assessment.web;

import org.jspecify.annotations.NullMarked;
