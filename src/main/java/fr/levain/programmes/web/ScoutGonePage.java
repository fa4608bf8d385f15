package fr.levain.programmes.web;

import fr.levain.ui.Page;

/** Who they were is erased. @param left they were in the network */
public record ScoutGonePage(boolean left) implements Page {}
