/** The public registers: offline, API Recherche d’entreprises, API Entreprise. */
@NullMarked
package fr.levain.directory.registers;

import org.jspecify.annotations.NullMarked;
