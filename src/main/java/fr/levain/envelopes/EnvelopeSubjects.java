package fr.levain.envelopes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What people call the subjects of movements; told by the module that keeps them. */
public interface EnvelopeSubjects {
    /** @param label the reference of a dossier @param href where an officer reads it */
    record Named(String label, Optional<String> href) {
        /** A dossier the reader withdrew from: nothing of it is told (I3). */
        public static final Named CLOSED = new Named("Dossier dont vous vous êtes déporté", Optional.empty());
    }

    /** Those it knows. */
    Map<Subject, Named> named(Collection<Subject> subjects, Caller reader);
}
