package fr.levain.revisions.web;

import fr.levain.revisions.Revision;
import fr.levain.revisions.TextState;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/** @param justPublished number of the revision put in force a moment ago */
public record HistoryPage(TextState state, List<Revision> revisions, Optional<Integer> justPublished) implements Page {}
