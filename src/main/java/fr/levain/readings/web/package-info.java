@NullMarked
package fr.levain.readings.web;

import org.jspecify.annotations.NullMarked;
