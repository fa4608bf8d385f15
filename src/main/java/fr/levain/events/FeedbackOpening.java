package fr.levain.events;

/** What the link to give one's opinion opens. */
public sealed interface FeedbackOpening {
    /** @param left how many of those who came together have not given theirs */
    record Open(Gathering gathering, int left) implements FeedbackOpening {}

    /** All of them gave theirs, here or elsewhere if the mail was forwarded. */
    record Used(Gathering gathering) implements FeedbackOpening {}

    record TooLate(Gathering gathering) implements FeedbackOpening {}
}
