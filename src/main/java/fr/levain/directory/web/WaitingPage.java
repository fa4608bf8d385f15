package fr.levain.directory.web;

import fr.levain.ui.Page;

/** What someone sees of an organisation until one of its members answers. */
public record WaitingPage(String name, boolean declined, String since) implements Page {}
