package fr.levain.surveys;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record SurveyId(UUID value) {
    static SurveyId at(Instant now) {
        return new SurveyId(UuidV7.at(now));
    }

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject("survey", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
