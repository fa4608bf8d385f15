package fr.levain.revisions.web;

import fr.levain.revisions.Kind;
import fr.levain.revisions.RevisedText;
import fr.levain.ui.Page;
import java.util.List;

/** @param kinds all of them, to go from one to another */
public record RevisedListPage(Kind kind, List<Kind> kinds, List<RevisedText> texts) implements Page {}
