@NullMarked
package fr.levain.messaging.web;

import org.jspecify.annotations.NullMarked;
