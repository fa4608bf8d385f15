package fr.levain.applications.web;

import fr.levain.ui.Page;

/** On the home of a draft: the call changed. */
public record NewTermsPanel(String href) implements Page {}
