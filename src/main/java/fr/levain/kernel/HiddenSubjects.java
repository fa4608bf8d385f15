package fr.levain.kernel;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Told by the module that knows it, to those that list money: what this reader may not learn of yet (D06). */
public interface HiddenSubjects {
    /** Each with the moment since which nothing of it may be told: what came before is no secret. */
    Map<Subject, Instant> hiddenSince(Caller reader);

    default Set<Subject> hiddenFrom(Caller reader) {
        return hiddenSince(reader).keySet();
    }
}
