package fr.levain.decisions;

import java.util.List;

/** A letter of an act, before it leaves. @param lacks what keeps it from being written */
public record LetterToSend(DecidedOutcome outcome, NotificationMode mode, List<MissingValue> lacks) {
    public LetterToSend {
        lacks = List.copyOf(lacks);
    }

    public boolean isReady() {
        return lacks.isEmpty();
    }
}
