package fr.levain.home.web;

import fr.levain.ui.Page;

/** The declaration of the decree 2019-768, in its imposed model. */
public record AccessibilityPage() implements Page {}
