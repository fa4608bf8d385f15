package fr.levain.guidance;

import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** What somebody already told the questionnaire goes with their request: the adviser reads it, nobody asks it again. */
@Service
public class AnswersAlreadyGiven {
    private final Orientations orientations;
    private final Questionnaire questionnaire;
    private final Clock clock;

    AnswersAlreadyGiven(Orientations orientations, Questionnaire questionnaire, Clock clock) {
        this.orientations = orientations;
        this.questionnaire = questionnaire;
        this.clock = clock;
    }

    /** @param key of the private link to the result; nothing when it is none, or leads nowhere any more */
    public List<GivenAnswer> of(String key) {
        if (key.isEmpty()) return List.of();
        // in no transaction of our own: the refusal of a result that is gone would take it down
        try {
            var told = orientations.find(new OrientationKey(key));
            var words = questionnaire.profile(told, clock.instant()).vocabulary();
            var given = new ArrayList<GivenAnswer>();
            for (var term : told.asked()) {
                if (told.isUnsure(term)) continue;
                Question.of(words, term).ifPresent(question ->
                        given.add(new GivenAnswer(question.term().label(), question.words(told.answers().to(term)))));
            }
            return given;
        } catch (NotFound gone) {
            return List.of();
        }
    }
}
