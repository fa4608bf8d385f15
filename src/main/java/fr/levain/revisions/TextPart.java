package fr.levain.revisions;

/** A part of a text that people may comment on. @param told what it says, in plain words; lines are kept */
public record TextPart(String id, String label, String told) {}
