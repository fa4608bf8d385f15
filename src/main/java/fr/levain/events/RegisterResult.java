package fr.levain.events;

/** What comes of a registration. */
public sealed interface RegisterResult {
    record Seated(Registration registration) implements RegisterResult {}

    record Waiting(Registration registration) implements RegisterResult {}

    /** A link left for the address: nothing is held yet. The same answer whether or not the address is known. */
    record ToConfirm(String email) implements RegisterResult {}

    /** No seat for so many people: the waiting list is offered. @param left seats that are still free */
    record Full(int left, int people) implements RegisterResult {}

    /** This person is registered already, or waits. */
    record Already(Registration registration) implements RegisterResult {}

    /** It has begun, is over or is cancelled. */
    record Closed() implements RegisterResult {}
}
