package fr.levain.messaging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which mails were read: their digests alone, so that none is read twice and nobody is answered without end. */
@Repository
class ReceivedStore {
    private final JdbcClient jdbc;

    ReceivedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was read before, by this node or another. */
    boolean remember(String mail, String sender, Instant now) {
        return jdbc.sql("""
                insert into messaging.received (mail_digest, sender_digest, read_at, outcome) values (:mail, :sender, :now, 'IGNORED')
                on conflict (mail_digest) do nothing
                """)
                .param("mail", mail).param("sender", sender).param("now", utc(now)).update() == 1;
    }

    void settle(String mail, String outcome, boolean answered) {
        jdbc.sql("update messaging.received set outcome = :outcome, answered = :answered where mail_digest = :mail")
                .param("mail", mail).param("outcome", outcome).param("answered", answered).update();
    }

    boolean wasTaken(String mail) {
        return jdbc.sql("select count(*) from messaging.received where mail_digest = :mail and outcome = 'TAKEN'")
                .param("mail", mail).query(Integer.class).single() == 1;
    }

    boolean answeredSince(String sender, Instant since) {
        return jdbc.sql("select exists (select 1 from messaging.received where sender_digest = :sender and answered and read_at > :since)")
                .param("sender", sender).param("since", utc(since)).query(Boolean.class).single();
    }

    int forgetBefore(Instant limit) {
        return jdbc.sql("delete from messaging.received where read_at < :limit").param("limit", utc(limit)).update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
