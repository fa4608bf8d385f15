package fr.levain.applications.web;

import fr.levain.applications.PaperDossiers;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;

/** Dossiers received on paper whose answers are still to be keyed in. */
public record PapersPage(List<PaperDossiers.ToFinish> toFinish, Paging paging) implements Page {}
