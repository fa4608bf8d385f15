@NullMarked
package fr.levain.projects.web;

import org.jspecify.annotations.NullMarked;
