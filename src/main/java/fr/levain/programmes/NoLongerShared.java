package fr.levain.programmes;

import fr.levain.kernel.NotFound;

/** Whoever carries the project took their agreement back: the partner that read it reads it no more. */
public final class NoLongerShared extends NotFound {
    NoLongerShared(CandidacyId id) {
        super("candidacy " + id);
    }
}
