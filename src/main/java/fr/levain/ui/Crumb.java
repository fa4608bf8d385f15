package fr.levain.ui;

/** A step of the path from the home page to the current one. */
public record Crumb(String label, String path) {}
