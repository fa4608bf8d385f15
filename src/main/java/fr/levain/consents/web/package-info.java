@NullMarked
package fr.levain.consents.web;

import org.jspecify.annotations.NullMarked;
