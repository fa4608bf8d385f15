@NullMarked
package fr.levain.territory.web;

import org.jspecify.annotations.NullMarked;
