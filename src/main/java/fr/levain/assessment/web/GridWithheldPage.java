package fr.levain.assessment.web;

import fr.levain.ui.Page;

/** Instead of the grid of the service, for an officer who reads the dossier apart from the others and has not scored yet. */
public record GridWithheldPage(String reference, String title) implements Page {}
