package fr.levain.support;

import java.time.LocalDate;
import java.util.UUID;

/** A workshop held for projects of a cohort together. @param title what it was about @param present projects that were there */
public record Workshop(UUID id, LocalDate heldOn, int minutes, String title, int present) {}
