package fr.levain.decisions;

import java.util.List;
import java.util.Optional;

/**
 * A letter of an act, before it leaves.
 *
 * @param lacks what keeps it from being written
 * @param gone why it will not leave at all: its dossier has left since the vote
 */
public record LetterToSend(DecidedOutcome outcome, NotificationMode mode, List<MissingValue> lacks, Optional<String> gone) {
    public LetterToSend {
        lacks = List.copyOf(lacks);
    }

    public boolean isReady() {
        return lacks.isEmpty() && gone.isEmpty();
    }
}
