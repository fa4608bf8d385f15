package fr.levain.ui;

/** A big figure and what it counts. */
public record Figure(String figure, String label) {}
