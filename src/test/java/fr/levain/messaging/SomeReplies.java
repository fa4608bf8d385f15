package fr.levain.messaging;

import org.springframework.boot.test.context.TestComponent;

/** The mailbox of replies, read on demand. */
@TestComponent
public class SomeReplies {
    private final Replies replies;

    SomeReplies(Replies replies) {
        this.replies = replies;
    }

    public void readAll() {
        replies.readAll();
    }

    /** @return whether it may leave the mailbox */
    public boolean read(byte[] mail) {
        return replies.read(RecordedMail.of(mail));
    }
}
