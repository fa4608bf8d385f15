package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.ui.Page;
import java.util.List;

/** The last dossiers of a person, in their own space. @param awaited those that wait for their agreement */
public record MyDossiersCard(List<ApplicationView> dossiers, List<ApplicationReference> awaited) implements Page {}
