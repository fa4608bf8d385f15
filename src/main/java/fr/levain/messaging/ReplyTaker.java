package fr.levain.messaging;

import java.util.Optional;

/** Whoever gave out addresses to reply to. */
public interface ReplyTaker {
    /** Empty when the secret is none of its own, or no longer is. */
    Optional<ReplyResult> take(String secret, ReceivedMail mail);
}
