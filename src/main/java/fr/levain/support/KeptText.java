package fr.levain.support;

import java.time.Instant;
import java.util.UUID;

/**
 * What was being written when a holder withdrew their consent. For its author alone.
 *
 * @param reference of the follow-up
 * @param what it was, e.g. « Compte rendu »
 */
public record KeptText(UUID id, String reference, String what, String text, Instant keptAt) {}
