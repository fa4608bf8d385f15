package fr.levain.home.web;

import fr.levain.ui.Page;

/** Every public page, by subject. */
public record SiteMapPage() implements Page {}
