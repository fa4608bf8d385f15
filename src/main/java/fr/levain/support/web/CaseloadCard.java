package fr.levain.support.web;

import fr.levain.support.Caseloads;
import fr.levain.ui.Page;

/** What a partner follows, in an adviser's own space. */
public record CaseloadCard(Caseloads.Count count, boolean keptTexts) implements Page {}
