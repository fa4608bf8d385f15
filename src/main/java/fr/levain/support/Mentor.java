package fr.levain.support;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who helps beside the adviser. */
public record Mentor(UUID id, String name, String brings, LocalDate since) {}
