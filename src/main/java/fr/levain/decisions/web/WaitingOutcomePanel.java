package fr.levain.decisions.web;

import fr.levain.ui.Page;

/** On the applicant's dossier: a letter waits, or has been read. It says nothing of its content. */
public record WaitingOutcomePanel(String path, boolean opened) implements Page {}
