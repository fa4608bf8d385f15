/** The applicant's pages: dossier, sections, submission, receipt, exchanges. */
@NullMarked
package fr.levain.applications.web;

import org.jspecify.annotations.NullMarked;
