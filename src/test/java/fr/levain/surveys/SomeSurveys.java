package fr.levain.surveys;

import org.springframework.boot.test.context.TestComponent;

/** What the night does of surveys, when a test says it is night. */
@TestComponent
public class SomeSurveys {
    private final SurveyRounds rounds;

    SomeSurveys(SurveyRounds rounds) {
        this.rounds = rounds;
    }

    public void night() {
        rounds.run();
    }
}
