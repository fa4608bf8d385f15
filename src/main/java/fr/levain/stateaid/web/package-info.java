@NullMarked
package fr.levain.stateaid.web;

import org.jspecify.annotations.NullMarked;
