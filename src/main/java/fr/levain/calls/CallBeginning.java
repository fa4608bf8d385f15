package fr.levain.calls;

import java.time.Instant;
import java.util.Optional;

/** What a new call begins from. */
public sealed interface CallBeginning {
    record Blank() implements CallBeginning {}

    /** The terms of an aid of the règlement. @param aid its slug */
    record OfAid(String aid) implements CallBeginning {}

    /** Everything another call says. @param opens when the copy opens: its other dates follow; the same dates when empty */
    record CopyOf(String call, Optional<Instant> opens) implements CallBeginning {}
}
