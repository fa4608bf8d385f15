@NullMarked
package fr.levain.directory.web;

import org.jspecify.annotations.NullMarked;
