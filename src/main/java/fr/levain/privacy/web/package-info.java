@NullMarked
package fr.levain.privacy.web;

import org.jspecify.annotations.NullMarked;
