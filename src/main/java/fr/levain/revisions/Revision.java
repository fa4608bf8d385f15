package fr.levain.revisions;

import java.time.Instant;
import java.util.List;

/**
 * A text as published; it never changes.
 *
 * @param changes against the one before, as told to people
 * @param by name of who published it
 */
public record Revision(
        String kind, String slug, int number, String title, String content, boolean fromPack, List<String> changes, Instant at, String by) {}
