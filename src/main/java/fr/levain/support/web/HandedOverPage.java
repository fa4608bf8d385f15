package fr.levain.support.web;

import fr.levain.ui.Page;

/**
 * The end of a proposal to hand a project over.
 *
 * @param title of the project, to its new holder
 * @param waits for the other's answer
 */
public record HandedOverPage(String title, boolean waits) implements Page {}
