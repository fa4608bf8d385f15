package fr.levain.applications.web;

import fr.levain.applications.PaperEntry;
import fr.levain.ui.Page;

/** That a dossier came on paper, from whom, and who keyed it in. @param toOfficer who reads it may join the original */
public record PaperPanel(PaperEntry entry, String reference, String enteredBy, boolean toOfficer) implements Page {}
