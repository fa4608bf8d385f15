package fr.levain.forms.web;

import fr.levain.forms.Answer;
import java.util.List;

/** The boxes to tick again, known or not. */
public final class Chosen {
    private Chosen() {}

    public static List<String> of(Answer answer) {
        return switch (answer) {
            case Answer.Given(var value) -> value.codes();
            case Answer.Unreadable(var typed, _) -> typed;
            case Answer.Absent _ -> List.of();
        };
    }
}
