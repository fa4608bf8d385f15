package fr.levain.support;

import fr.levain.support.SupportSession.SeenBy;

/**
 * How a document stands in a follow-up.
 *
 * @param about code of the step or milestone of the programme it is about; empty when of none
 * @param fromHolder sent by whoever carries the project, else by the team
 */
public record FiledDocument(SeenBy seenBy, String about, boolean fromHolder) {
    /** Its holder reads what they sent, and what the team does not keep for itself. */
    public boolean isForHolder() {
        return fromHolder || seenBy != SeenBy.TEAM;
    }

    /** Whoever the holder lets read documents reads it. */
    public boolean isForReaders() {
        return seenBy == SeenBy.REGION;
    }
}
