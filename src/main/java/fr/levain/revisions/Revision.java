package fr.levain.revisions;

import java.time.Instant;
import java.util.List;

/**
 * A text as published; it never changes.
 *
 * @param changes against the one before, as told to people; left out of lists
 * @param fromPack put in force by a pack, no officer having touched it
 * @param by name of who published it
 */
public record Revision(
        String kind, String slug, int number, String title, String content, boolean fromPack, List<String> changes, Instant at, String by) {}
