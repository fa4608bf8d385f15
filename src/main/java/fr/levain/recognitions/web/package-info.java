@NullMarked
package fr.levain.recognitions.web;

import org.jspecify.annotations.NullMarked;
