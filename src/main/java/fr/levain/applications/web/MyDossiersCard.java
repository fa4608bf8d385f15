package fr.levain.applications.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Set;

/** The last dossiers of a person, in their own space. @param known decided, their outcome known @param awaited those that wait for their agreement */
public record MyDossiersCard(List<ApplicationView> dossiers, Set<ApplicationId> known, List<ApplicationReference> awaited) implements Page {}
