/** Tables that people fill in with a spreadsheet: XLSX and ODS, read within bounds and written without a formula. */
@NullMarked
@NamedInterface("spreadsheet")
package fr.levain.forms.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
