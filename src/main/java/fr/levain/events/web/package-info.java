@NullMarked
package fr.levain.events.web;

import org.jspecify.annotations.NullMarked;
