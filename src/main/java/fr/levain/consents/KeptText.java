package fr.levain.consents;

import java.time.Instant;
import java.util.UUID;

/**
 * What was being written when a consent was withdrawn. For its author alone.
 *
 * @param reference of what it was about
 * @param what it was, e.g. « Compte rendu »
 */
public record KeptText(UUID id, String reference, String what, String text, Instant keptAt) {}
