package fr.levain.support.web;

import fr.levain.ui.Page;

/** Somebody wants no follow-up: what was typed of them is erased. */
public record DeclinedPage() implements Page {}
