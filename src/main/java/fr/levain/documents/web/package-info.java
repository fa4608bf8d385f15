@NullMarked
package fr.levain.documents.web;

import org.jspecify.annotations.NullMarked;
