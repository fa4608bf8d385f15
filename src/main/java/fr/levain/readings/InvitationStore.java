package fr.levain.readings;

import fr.levain.kernel.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of an invitation to read: sent again, prolonged, declined, expired. */
@Repository
class InvitationStore {
    private final JdbcClient sql;

    InvitationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Awaited, and due before that day; one that was given once is not lost. Few at once. */
    List<ReadingId> toExpire(String call, LocalDate before, int most) {
        return sql.sql("""
                select id from readings.reading r where call_slug = :call and status in ('ASKED', 'OPENED') and due_on < :before
                   and not exists (select 1 from readings.former_reading f where f.reading = r.id)
                 order by due_on, id limit :most
                """)
                .param("call", call).param("before", before).param("most", most).query((row, n) -> new ReadingId(row.getObject("id", UUID.class))).list();
    }

    /** Before it was opened again. */
    boolean wasGivenBefore(ReadingId id) {
        return sql.sql("select exists (select 1 from readings.former_reading where reading = :id)").param("id", id.value()).query(Boolean.class).single();
    }

    void declined(ReadingId id, String reason) {
        sql.sql("update readings.reading set reason = :reason, marks = '{}', joined = null where id = :id").param("reason", reason).param("id", id.value()).update();
    }

    void prolong(ReadingId id, LocalDate until) {
        sql.sql("update readings.reading set due_on = :until, reminded_on = null where id = :id").param("until", until).param("id", id.value()).update();
    }

    /** Empty when Levain asked. */
    Optional<AccountId> askedBy(ReadingId id) {
        return sql.sql("select asked_by from readings.reading where id = :id").param("id", id.value())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)).map(AccountId::new)).single();
    }

    /** When the invitation last left again, and how many times that day. */
    record Invitations(Optional<Instant> last, int many) {}

    Invitations invitations(ReadingId id) {
        return sql.sql("select invited_at, invitations from readings.reading where id = :id").param("id", id.value())
                .query((row, n) -> new Invitations(Optional.ofNullable(row.getTimestamp("invited_at")).map(Timestamp::toInstant), row.getInt("invitations"))).single();
    }

    void invited(ReadingId id, Invitations told) {
        sql.sql("update readings.reading set invited_at = :at, invitations = :many where id = :id").param("at", told.last().map(Timestamp::from).orElse(null))
                .param("many", told.many()).param("id", id.value()).update();
    }
}
