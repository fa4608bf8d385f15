package fr.levain.applications;

import fr.levain.kernel.AccountId;
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
class SignOffStore {
    private final JdbcClient sql;

    SignOffStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One question waits at a time: asked again, it goes to whoever is asked last. */
    void ask(ApplicationId application, ParticipantId participant, AccountId by, Instant now) {
        sql.sql("""
                insert into applications.sign_off (id, application_id, participant_id, asked_at, asked_by)
                values (:id, :application, :participant, :now, :by)
                on conflict (application_id) where answered_at is null
                do update set participant_id = excluded.participant_id, asked_at = excluded.asked_at, asked_by = excluded.asked_by
                """)
                .param("id", UuidV7.at(now))
                .param("application", application.value())
                .param("participant", participant.value())
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .update();
    }

    /** The question that waits, else the last answered, of someone who is still of the dossier. */
    Optional<SignOff> last(ApplicationId application) {
        return sql.sql("""
                select s.* from applications.sign_off s
                join applications.participant p on p.id = s.participant_id and p.state in ('INVITED', 'JOINED')
                where s.application_id = :application
                order by (s.answered_at is null) desc, s.asked_at desc, s.id desc limit 1
                """)
                .param("application", application.value())
                .query(this::signOff)
                .optional();
    }

    /** References of the drafts that wait for this person's agreement, the oldest question first. */
    List<ApplicationReference> awaitedOf(AccountId account, int max) {
        return sql.sql("""
                select a.reference from applications.sign_off s
                join applications.participant p on p.id = s.participant_id and p.state = 'JOINED'
                join applications.application a on a.id = s.application_id and a.status = 'DRAFT'
                where p.account_id = :account and s.answered_at is null
                order by s.asked_at, s.id limit :max
                """)
                .param("account", account.value())
                .param("max", max)
                .query((row, n) -> new ApplicationReference(row.getString(1)))
                .list();
    }

    /** @return false when it was answered in between */
    boolean give(UUID id, String function, String digest, Instant now) {
        return sql.sql("""
                update applications.sign_off set answered_at = :now, given = true, function = :function, digest = :digest
                where id = :id and answered_at is null
                """)
                .param("id", id)
                .param("function", function)
                .param("digest", digest)
                .param("now", Timestamp.from(now))
                .update() == 1;
    }

    /** @return false when it was answered in between */
    boolean refuse(UUID id, String reason, Instant now) {
        return sql.sql("""
                update applications.sign_off set answered_at = :now, given = false, reason = :reason
                where id = :id and answered_at is null
                """)
                .param("id", id)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .update() == 1;
    }

    private SignOff signOff(ResultSet row, int n) throws SQLException {
        return new SignOff(
                row.getObject("id", UUID.class),
                new ParticipantId(row.getObject("participant_id", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                new AccountId(row.getObject("asked_by", UUID.class)),
                Optional.ofNullable(row.getTimestamp("answered_at")).map(Timestamp::toInstant),
                row.getBoolean("given"),
                Optional.ofNullable(row.getString("function")),
                Optional.ofNullable(row.getString("digest")),
                Optional.ofNullable(row.getString("reason")));
    }
}
