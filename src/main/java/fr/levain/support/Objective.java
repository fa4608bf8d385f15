package fr.levain.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the project aims at during its follow-up. */
public record Objective(UUID id, String what, Optional<LocalDate> reachedOn) {}
