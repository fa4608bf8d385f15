package fr.levain.catalogue.web;

import fr.levain.ui.Page;

/** A link was sent, or one is on its way already: the page tells nobody which. */
public record AlertAskedPage(String email, String words, String back) implements Page {}
