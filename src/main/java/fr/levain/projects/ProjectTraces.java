package fr.levain.projects;

import fr.levain.kernel.Caller;
import java.util.List;

/** A module that keeps projects says which are those of a holder: by their account, and its address, which was verified. */
public interface ProjectTraces {
    /** On one list: beyond, nobody reads them. */
    int MOST = 20;

    /** The latest first, at most {@value #MOST}. */
    List<ProjectTrace> of(Caller.Account holder);
}
