package fr.levain.calls;

import java.time.Instant;
import java.util.List;

/**
 * A published revision of an aid, as the public reads its history.
 *
 * @param changes against the one before, without what nobody has confirmed; empty for the first
 */
public record SchemeVersion(int number, Instant publishedAt, SchemeRevision terms, List<SchemeChanges.Change> changes) {}
