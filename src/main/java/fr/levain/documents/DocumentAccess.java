package fr.levain.documents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.util.Optional;

/** Supplied as a bean by each module that owns documents: who may read those of its subjects. */
public interface DocumentAccess {
    /** Empty when the subject is not this module's; nobody's subject is readable by no one. */
    Optional<Boolean> mayRead(Subject owner, Caller caller);

    /** The same of one document, where those of a subject have not all the same readers. */
    default Optional<Boolean> mayRead(StoredDocument document, Caller caller) {
        return mayRead(document.owner(), caller);
    }
}
