@NullMarked
package fr.levain.endorsements.web;

import org.jspecify.annotations.NullMarked;
