package fr.levain.guidance.web;

import fr.levain.ui.Page;

/** Before its author takes a request back. @param answered then only what tells something of them is erased */
public record TakeBackPage(String path, String reference, boolean answered) implements Page {}
