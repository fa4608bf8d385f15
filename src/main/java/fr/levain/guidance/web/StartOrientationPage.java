package fr.levain.guidance.web;

import fr.levain.ui.Page;

/** The single door: what is asked, how long it takes, what becomes of it. */
public record StartOrientationPage() implements Page {}
