@NullMarked
package fr.levain.records.web;

import org.jspecify.annotations.NullMarked;
