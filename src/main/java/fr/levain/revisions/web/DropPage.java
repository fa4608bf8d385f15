package fr.levain.revisions.web;

import fr.levain.revisions.Difference;
import fr.levain.revisions.TextState;
import fr.levain.ui.Page;
import java.util.List;

/** Asks before a draft is given up. */
public record DropPage(TextState state, List<Difference> differences) implements Page {}
