package fr.levain.events;

/** What the link to give one's opinion opens. */
public sealed interface FeedbackOpening {
    record Open(Gathering gathering) implements FeedbackOpening {}

    /** It has served already, here or elsewhere if the mail was forwarded. */
    record Used(Gathering gathering) implements FeedbackOpening {}

    record TooLate(Gathering gathering) implements FeedbackOpening {}
}
