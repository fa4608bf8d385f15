package fr.levain.guidance;

import fr.levain.kernel.Euros;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the shortlist of a project.
 *
 * @param day of what the status tells
 * @param version of the line: two advisers do not write over each other
 */
public record Funder(UUID id, String name, FunderStatus status, Optional<Euros> amount, LocalDate day, int version) {}
