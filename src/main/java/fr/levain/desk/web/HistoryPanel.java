package fr.levain.desk.web;

import fr.levain.desk.HolderFile;
import fr.levain.ui.Page;

/** What the holder filed here before, in the case file. */
public record HistoryPanel(HolderFile file, int shown) implements Page {}
