@NullMarked
package fr.levain.desk.web;

import org.jspecify.annotations.NullMarked;
