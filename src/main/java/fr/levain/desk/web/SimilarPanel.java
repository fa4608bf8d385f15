package fr.levain.desk.web;

import fr.levain.desk.SimilarProjects;
import fr.levain.ui.Page;

/** Projects that look like this one, in the case file. */
public record SimilarPanel(SimilarProjects found) implements Page {}
