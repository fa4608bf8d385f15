package fr.levain.letters;

/** A template filled for a mail: plain text. */
public record WrittenText(String subject, String text) {}
