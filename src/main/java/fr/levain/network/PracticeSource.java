package fr.levain.network;

import fr.levain.kernel.Caller;
import java.util.Optional;

/** Supplied as a bean by the module that knows what was done: a practice sheet starts from it, its author goes on. */
public interface PracticeSource {
    /** @return empty when there is no such thing, or when it is not the caller's to read */
    Optional<PracticeText> outline(String reference, Caller caller);
}
