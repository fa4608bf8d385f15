package fr.levain.appeals.web;

import fr.levain.appeals.Appeal;
import fr.levain.ui.Page;
import java.util.List;

/** The appeals of a dossier, in its case file. @param mayEnter whether one received on paper may be keyed in */
public record CaseAppealsPanel(String reference, List<Appeal> appeals, boolean mayEnter) implements Page {}
