@NullMarked
package fr.levain.opendata.web;

import org.jspecify.annotations.NullMarked;
