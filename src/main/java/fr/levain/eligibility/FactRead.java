package fr.levain.eligibility;

/** A fact a rule looked at: its name in the rule, its label, its value as people read it (« pas encore renseigné »). */
public record FactRead(String name, String label, String value) {}
