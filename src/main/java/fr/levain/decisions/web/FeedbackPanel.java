package fr.levain.decisions.web;

import fr.levain.ui.Page;

/** On the applicant’s own page of the dossier: feedback waits to be read. */
public record FeedbackPanel(String path) implements Page {}
