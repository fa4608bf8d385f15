package fr.levain.ui;

/** What a controller answers: a page, or the way to the next one. */
public sealed interface View permits Page, Redirect {}
