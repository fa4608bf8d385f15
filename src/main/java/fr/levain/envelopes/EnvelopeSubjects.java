package fr.levain.envelopes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.util.Collection;
import java.util.Map;

/** What people call the subjects of movements; told by the module that keeps them. */
public interface EnvelopeSubjects {
    /** @param label the reference of a dossier @param href where an officer reads it */
    record Named(String label, String href) {}

    /** Those it knows, less the dossiers this reader withdrew from (I3). */
    Map<Subject, Named> named(Collection<Subject> subjects, Caller reader);
}
