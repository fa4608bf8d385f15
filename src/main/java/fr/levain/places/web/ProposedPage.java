package fr.levain.places.web;

import fr.levain.ui.Page;

/** What comes next. @param email where the link goes @param sent false when too many were sent to it today */
public record ProposedPage(String email, boolean sent) implements Page {}
