@NullMarked
package fr.levain.insight.web;

import org.jspecify.annotations.NullMarked;
