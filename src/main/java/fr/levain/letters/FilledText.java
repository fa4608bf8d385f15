package fr.levain.letters;

/**
 * A text of the authority, filled: part of a larger paper.
 *
 * @param revision of the template
 * @param html its body, well formed
 */
public record FilledText(String title, int revision, String html) {}
