package fr.levain.readings.web;

import fr.levain.ui.Page;

/** The reader stood aside: nothing of the dossier is shown any more, not even its title. */
public record ReadingClosedPage() implements Page {}
