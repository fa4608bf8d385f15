@NullMarked
package fr.levain.opinions.web;

import org.jspecify.annotations.NullMarked;
