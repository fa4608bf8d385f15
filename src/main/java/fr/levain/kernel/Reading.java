package fr.levain.kernel;

import java.util.Optional;

/** What was made of something a person typed. The reasons are French sentences that say what to do. */
public sealed interface Reading<T> {
    record Read<T>(T value) implements Reading<T> {}

    /** The form is right, the control key is not: blocks by default, an officer may override it with a reason (K1). */
    record WrongKey<T>(T value, String why) implements Reading<T> {}

    record Unread<T>(String why) implements Reading<T> {}

    /** The value when nothing is wrong with it. */
    default Optional<T> valid() {
        return this instanceof Read<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    /** The value as soon as its form is right, whatever its key. */
    default Optional<T> wellFormed() {
        return switch (this) {
            case Read<T>(var value) -> Optional.of(value);
            case WrongKey<T>(var value, var why) -> Optional.of(value);
            case Unread<T> unread -> Optional.empty();
        };
    }

    /** What is wrong, for a message; empty when nothing is. */
    default Optional<String> problem() {
        return switch (this) {
            case Read<T> read -> Optional.empty();
            case WrongKey<T>(var value, var why) -> Optional.of(why);
            case Unread<T>(var why) -> Optional.of(why);
        };
    }
}
