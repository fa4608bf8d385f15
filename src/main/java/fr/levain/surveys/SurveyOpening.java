package fr.levain.surveys;

import java.util.List;

/** What the link of a survey opens. */
public sealed interface SurveyOpening {
    record Open(Survey survey, List<Question> questions) implements SurveyOpening {}

    /** It was answered, here or elsewhere if the mail was forwarded: who received it may correct what was said. */
    record Answered(Survey survey) implements SurveyOpening {}

    /** The code was typed in this browser. */
    record Correcting(Survey survey, List<Question> questions, List<Answer> answers) implements SurveyOpening {}

    /** Its holder withdrew their consent: nothing is asked, nothing is read. */
    record Withdrawn(Survey survey) implements SurveyOpening {}

    record Over(Survey survey) implements SurveyOpening {}
}
