package fr.levain.applications;

import java.time.LocalDate;

/**
 * A piece its author has announced for a day.
 *
 * @param field the question it answers
 * @param code of the piece
 */
public record AwaitedPiece(String field, String code, String label, LocalDate due) {}
