package fr.levain.support;

import java.time.LocalDate;
import java.util.UUID;

/** Time spent besides the sessions. */
public record Work(UUID id, LocalDate workedOn, int minutes, String what) {}
