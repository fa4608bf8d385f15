package fr.levain.decisions;

import java.util.Optional;

/** What another module waits for once an award is known to its beneficiary: shown beside it, where people act. */
public interface AwardFollowUp {
    /** @param path where to do it; empty when there is nothing to do */
    record Note(String text, Optional<String> path) {}

    /** @param reference of the dossier */
    Optional<Note> of(String reference);
}
