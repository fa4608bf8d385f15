@NullMarked
package fr.levain.accounts.web;

import org.jspecify.annotations.NullMarked;
