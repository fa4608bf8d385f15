@NullMarked
package fr.levain.commitments.web;

import org.jspecify.annotations.NullMarked;
