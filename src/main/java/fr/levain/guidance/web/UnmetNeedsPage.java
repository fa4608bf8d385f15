package fr.levain.guidance.web;

import fr.levain.guidance.UnmetNeed;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.LocalDate;
import java.util.List;

/** @param questionnaires how many in all; one that told two themes is in two lines */
public record UnmetNeedsPage(List<UnmetNeed> needs, int questionnaires, LocalDate since, Paging paging) implements Page {}
