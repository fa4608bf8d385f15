package fr.levain.calls;

/** A condition of an aid, in one sentence. */
public record Condition(String text, String source, boolean assumption) {}
