package fr.levain.home.web;

import fr.levain.ui.Page;

/** How the service is used, and who may help. */
public record HelpPage() implements Page {}
