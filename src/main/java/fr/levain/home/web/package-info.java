@NullMarked
package fr.levain.home.web;

import org.jspecify.annotations.NullMarked;
