package fr.levain.applications.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Set;

/** @param known decided dossiers whose author knows the outcome */
public record MyDossiersPage(List<ApplicationView> dossiers, Set<ApplicationId> known, Paging paging) implements Page {}
