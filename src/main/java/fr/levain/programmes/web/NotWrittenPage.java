package fr.levain.programmes.web;

import fr.levain.ui.Page;

/**
 * What somebody was writing could not be written: it comes back to them, nobody else reads it.
 *
 * @param why in a sentence
 * @param text what they typed; empty when they typed nothing
 * @param next where to go on
 */
public record NotWrittenPage(String title, String why, String text, String next, String nextLabel, int status) implements Page {}
