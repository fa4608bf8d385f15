package fr.levain.decisions;

import java.util.Optional;

/** @param hold why it cannot be released yet */
public record FeedbackToRelease(DecidedOutcome outcome, Optional<Feedback> feedback, Optional<String> hold) {
    public boolean isReleased() {
        return feedback.flatMap(Feedback::releasedAt).isPresent();
    }
}
