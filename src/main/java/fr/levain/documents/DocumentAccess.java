package fr.levain.documents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.util.Optional;

/** Supplied as a bean by each module that owns documents: who may read those of its subjects. */
public interface DocumentAccess {
    /** Empty when the subject is not this module's; nobody's subject is readable by no one. */
    Optional<Boolean> mayRead(Subject owner, Caller caller);
}
