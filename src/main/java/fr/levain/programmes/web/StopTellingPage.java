package fr.levain.programmes.web;

import fr.levain.ui.Page;

/** No mail any more about what becomes of a need. @param action where it is asked @param stopped it is so already */
public record StopTellingPage(String action, boolean stopped) implements Page {}
