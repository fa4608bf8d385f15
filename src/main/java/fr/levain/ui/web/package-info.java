/** Pages shown when something did not go as asked. */
@NullMarked
package fr.levain.ui.web;

import org.jspecify.annotations.NullMarked;
