package fr.levain.guidance;

import fr.levain.forms.Answer;
import java.time.Instant;

/**
 * An answer a dossier began with.
 *
 * @param source where it was said, in French
 */
public record PrefilledAnswer(String field, Answer answer, String source, Instant at) {}
