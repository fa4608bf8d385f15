@NullMarked
package fr.levain.network.web;

import org.jspecify.annotations.NullMarked;
