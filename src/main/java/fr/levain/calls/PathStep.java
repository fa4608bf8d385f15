package fr.levain.calls;

import java.util.Optional;

/**
 * A step of the way to an aid and through it.
 *
 * @param document code of the piece it ends with
 * @param next slug of the aid offered when it is done
 */
public record PathStep(String title, String text, Optional<String> document, Optional<String> next) {}
