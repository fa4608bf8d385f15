package fr.levain.applications;

import fr.levain.forms.Gap;
import java.time.Instant;
import java.util.List;

/** How a submission ends. */
public sealed interface SubmissionResult {
    record Submitted(Receipt receipt) implements SubmissionResult {}

    /** A double click, a second tab, the back button: the receipt already given. */
    record AlreadySubmitted(Receipt receipt) implements SubmissionResult {}

    /** Answers without which the request cannot be identified or the law does not let it be taken. */
    record Incomplete(List<Gap> gaps) implements SubmissionResult {}

    /** The call closed for good; the draft is kept. */
    record TooLate(Instant closedAt) implements SubmissionResult {}
}
