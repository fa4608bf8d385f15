package fr.levain.home.web;

import fr.levain.ui.Page;

/** Only what the service cannot do without, so no consent is asked. */
public record CookiesPage() implements Page {}
