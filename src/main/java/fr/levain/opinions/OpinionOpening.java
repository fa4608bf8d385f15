package fr.levain.opinions;

import fr.levain.kernel.Caller;

/** What a link opens, and to whom. */
public sealed interface OpinionOpening {
    /** The service took its request back. */
    record Withdrawn() implements OpinionOpening {}

    /** Its time is over, or a later link was sent. */
    record Closed(OpinionKey key, boolean replaced, String maskedEmail) implements OpinionOpening {}

    /** Nothing more is awaited from this person: declined, stood aside, deemed silent, put aside. */
    record Over(OpinionStatus status) implements OpinionOpening {}

    /** Whoever holds the link: what the public may know, and the code to ask for. */
    record Door(OpinionKey key, PublicSummary summary, OpinionKind kind, OpinionStatus status, java.time.LocalDate dueOn, String maskedEmail)
            implements OpinionOpening {}

    /** Who typed the code sent to the address asked. What is shown next rests on what they declare. */
    record Inside(OpinionKey key, Opinion opinion, PublicSummary summary, Caller.LinkBearer bearer) implements OpinionOpening {
        public String path() {
            return key.path();
        }

        public boolean mayRead() {
            return opinion.status() == OpinionStatus.OPENED || opinion.status() == OpinionStatus.ANSWERED;
        }
    }
}
