package fr.levain.programmes.web;

import fr.levain.ui.Page;

/** The offer of a need is answered, or no longer stands: its link opens nothing more. */
public record OfferAnsweredPage() implements Page {}
