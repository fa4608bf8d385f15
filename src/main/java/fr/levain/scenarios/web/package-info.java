@NullMarked
package fr.levain.scenarios.web;

import org.jspecify.annotations.NullMarked;
