package fr.levain.letters;

/**
 * A fault found in a template before it may serve.
 *
 * @param line from 1, in the text given
 * @param message in French
 */
public record TemplateProblem(int line, String message) {}
