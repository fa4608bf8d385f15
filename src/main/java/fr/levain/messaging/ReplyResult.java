package fr.levain.messaging;

import fr.levain.kernel.Subject;

/** What became of a reply. */
public sealed interface ReplyResult {
    record Taken(Subject about) implements ReplyResult {}

    /**
     * @param reason stable code, for the journal
     * @param told in French: why, and what to do
     */
    record KeptOut(Subject about, String reason, String told) implements ReplyResult {}
}
