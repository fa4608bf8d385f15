package fr.levain.calls;

import java.time.Instant;
import java.util.Optional;

/**
 * A revision of an aid, as its history tells it.
 *
 * @param publishedAt empty for a draft
 * @param fromPack false when an officer wrote it in the application
 */
public record SchemeChange(
        SchemeRevisionId revision, int number, Instant draftedAt, Optional<Instant> publishedAt, boolean fromPack, String told) {}
