package fr.levain.applications.web;

import fr.levain.applications.ApplicationView;
import fr.levain.ui.Page;
import java.util.List;

/** The last dossiers of a person, in their own space. */
public record MyDossiersCard(List<ApplicationView> dossiers) implements Page {}
