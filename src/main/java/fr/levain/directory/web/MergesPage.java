package fr.levain.directory.web;

import fr.levain.directory.Merge;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;

/** Records put together, the latest first. @param mayUndo the reader is an administrator */
public record MergesPage(List<Merge> merges, boolean mayUndo, Paging paging) implements Page {}
