package fr.levain.guidance;

import fr.levain.forms.Answers;
import fr.levain.forms.Gap;
import fr.levain.forms.Value.PlaceReference;
import java.util.List;
import java.util.Map;

/** How answering a question ends. */
public sealed interface AnswerResult {
    record Kept() implements AnswerResult {}

    /**
     * Nothing was kept: what was typed comes back.
     *
     * @param places that may have been meant, by field
     */
    record ToMend(Question question, Answers typed, List<Gap> gaps, Map<String, List<PlaceReference>> places) implements AnswerResult {}
}
