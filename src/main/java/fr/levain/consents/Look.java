package fr.levain.consents;

import java.time.LocalDate;

/** Somebody opened what they were allowed to see. */
public record Look(String recipient, String person, LocalDate day) {}
