package fr.levain.messaging;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MessageStore {
    private static final String COLUMNS = "id, recipient_email, subject, body, kind, status, written_at, sent_at, reply_to";

    private final JdbcClient sql;

    MessageStore(JdbcClient sql) {
        this.sql = sql;
    }

    void append(Message message, Instant now) {
        var id = UuidV7.at(now);
        sql.sql("""
                insert into messaging.message
                    (id, recipient_email, subject, body, account, about_kind, about_id, kind, status, attempts,
                     written_at, due_at, unsubscribe, reply_to)
                values (:id, :to, :subject, :body, :account, :aboutKind, :aboutId, :kind, 'WAITING', 0, :now, :now, :unsubscribe, :replyTo)
                """)
                .param("id", id)
                .param("to", message.to())
                .param("subject", message.subject())
                .param("body", message.text())
                .param("account", message.account().map(account -> account.value()).orElse(null))
                .param("aboutKind", message.about().map(Subject::kind).orElse(null))
                .param("aboutId", message.about().map(Subject::id).orElse(null))
                .param("kind", message.kind())
                .param("unsubscribe", message.unsubscribe().orElse(null))
                .param("replyTo", message.replyTo().orElse(null))
                .param("now", Timestamp.from(now))
                .update();
        int place = 0;
        for (var attachment : message.attachments()) {
            sql.sql("""
                    insert into messaging.attachment (letter, place, file, media_type, content)
                    values (:message, :place, :file, :type, :content)
                    """)
                    .param("message", id).param("place", ++place).param("file", attachment.file())
                    .param("type", attachment.mediaType()).param("content", attachment.content()).update();
        }
    }

    List<Attachment> attachments(UUID message) {
        return sql.sql("select file, media_type, content from messaging.attachment where letter = :message order by place")
                .param("message", message)
                .query((row, n) -> new Attachment(row.getString("file"), row.getString("media_type"), row.getBytes("content")))
                .list();
    }

    List<SentMessage> about(Subject subject) {
        return sql.sql("select " + COLUMNS + """
                 from messaging.message where about_kind = :kind and about_id = :id order by written_at, written_order
                """).param("kind", subject.kind()).param("id", subject.id()).query(this::read).list();
    }

    List<SentMessage> latest(int max) {
        return sql.sql("select " + COLUMNS + " from messaging.message order by written_at desc, written_order desc limit :max")
                .param("max", max)
                .query(this::read)
                .list();
    }

    Optional<SentMessage> find(UUID id) {
        return sql.sql("select " + COLUMNS + " from messaging.message where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Takes the mails due, locked until the transaction ends, so that two nodes never send the same one. */
    List<Due> due(Instant now, int max) {
        return sql.sql("""
                select id, recipient_email, subject, body, unsubscribe, reply_to, kind, about_kind, about_id, attempts from messaging.message
                where status = 'WAITING' and due_at <= :now
                order by due_at limit :max for update skip locked
                """)
                .param("now", Timestamp.from(now))
                .param("max", max)
                .query((row, n) -> new Due(
                        row.getObject("id", UUID.class),
                        new Letter(row.getString("recipient_email"), row.getString("subject"), row.getString("body"),
                                Optional.ofNullable(row.getString("unsubscribe")), Optional.ofNullable(row.getString("reply_to")),
                                attachments(row.getObject("id", UUID.class))),
                        row.getString("kind"),
                        // a mail about nothing in particular bounces about itself
                        row.getString("about_kind") == null
                                ? new Subject("message", row.getObject("id", UUID.class))
                                : new Subject(row.getString("about_kind"), row.getObject("about_id", UUID.class)),
                        row.getInt("attempts")))
                .list();
    }

    /** The secret of its address to reply to is no longer needed here. */
    void sent(UUID id, Instant now) {
        sql.sql("""
                update messaging.message set status = 'SENT', sent_at = :now, attempts = attempts + 1, reply_to = null where id = :id
                """).param("id", id).param("now", Timestamp.from(now)).update();
    }

    void retry(UUID id, Instant due, String why) {
        sql.sql("""
                update messaging.message set due_at = :due, attempts = attempts + 1, failure = :why where id = :id
                """).param("id", id).param("due", Timestamp.from(due)).param("why", why).update();
    }

    void bounced(UUID id, String why) {
        sql.sql("""
                update messaging.message set status = 'BOUNCED', attempts = attempts + 1, failure = :why, reply_to = null where id = :id
                """).param("id", id).param("why", why).update();
    }

    private SentMessage read(ResultSet row, int n) throws SQLException {
        return new SentMessage(
                row.getObject("id", UUID.class),
                row.getString("recipient_email"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("kind"),
                MessageStatus.valueOf(row.getString("status")),
                row.getTimestamp("written_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("sent_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("reply_to")));
    }

    record Due(UUID id, Letter letter, String kind, Subject about, int attempts) {}

    record Letter(String to, String subject, String text, Optional<String> unsubscribe, Optional<String> replyTo, List<Attachment> attachments) {
        Letter(String to, String subject, String text, Optional<String> unsubscribe, Optional<String> replyTo) {
            this(to, subject, text, unsubscribe, replyTo, List.of());
        }
    }
}
