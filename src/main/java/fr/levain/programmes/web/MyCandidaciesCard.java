package fr.levain.programmes.web;

import fr.levain.programmes.Candidacy;
import fr.levain.ui.Page;
import java.util.List;

/** The candidacies of somebody, in their own space. @param programmes titles, in the same order */
public record MyCandidaciesCard(List<Candidacy> candidacies, List<String> programmes) implements Page {}
