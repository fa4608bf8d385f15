package fr.levain.calls;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A relève: dossiers arrived strictly before it go to this commission, those at or after it to the next. It never
 * refuses anything.
 */
public record CutOff(Instant at, LocalDate commission) {}
