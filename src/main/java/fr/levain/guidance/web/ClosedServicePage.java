package fr.levain.guidance.web;

import fr.levain.ui.Page;

/** The authority's pack names no partner: it takes no request this way. */
public record ClosedServicePage() implements Page {}
