package fr.levain.kernel;

import java.util.Set;

/** Told by the module that knows it, to those that list money: what this reader may not learn of yet (D06). */
public interface HiddenSubjects {
    Set<Subject> hiddenFrom(Caller reader);
}
