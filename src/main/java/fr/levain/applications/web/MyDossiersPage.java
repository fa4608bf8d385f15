package fr.levain.applications.web;

import fr.levain.applications.ApplicationView;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;

public record MyDossiersPage(List<ApplicationView> dossiers, Paging paging) implements Page {}
