@NullMarked
package fr.levain.committees.web;

import org.jspecify.annotations.NullMarked;
