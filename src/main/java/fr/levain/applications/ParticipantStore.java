package fr.levain.applications;

import fr.levain.applications.Participant.State;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Stale;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People invited to dossiers. */
@Repository
class ParticipantStore {
    private final JdbcClient sql;

    ParticipantStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when a living invitation to this address exists already */
    boolean invite(Participant invited, String linkDigest) {
        return sql.sql("""
                insert into applications.participant (id, application_id, email, name, entitlement, state, link_digest,
                    invited_by, invited_at, expires_at, mandate_document, mandate_until)
                values (:id, :application, :email, :name, :entitlement, 'INVITED', :link, :by, :now, :expires, :mandate, :until)
                on conflict (application_id, email) where state in ('INVITED', 'JOINED') do nothing
                """)
                .param("id", invited.id().value())
                .param("application", invited.application().value())
                .param("email", invited.email())
                .param("name", invited.name())
                .param("entitlement", invited.entitlement().name())
                .param("link", linkDigest)
                .param("by", invited.invitedBy().value())
                .param("now", Timestamp.from(invited.invitedAt()))
                .param("expires", Timestamp.from(invited.expiresAt()))
                .param("mandate", invited.mandate().map(DocumentId::value).orElse(null))
                .param("until", invited.mandateUntil().map(Date::valueOf).orElse(null))
                .update() == 1;
    }

    /** A new link; the former opens no more. */
    void renew(ParticipantId id, String linkDigest, Instant expiresAt) {
        var renewed = sql.sql("""
                update applications.participant set link_digest = :link, expires_at = :expires
                where id = :id and state = 'INVITED'
                """)
                .param("id", id.value())
                .param("link", linkDigest)
                .param("expires", Timestamp.from(expiresAt))
                .update();
        if (renewed == 0) throw new Stale("invitation " + id);
    }

    Optional<Participant> find(ApplicationId application, ParticipantId id) {
        return sql.sql("select * from applications.participant where application_id = :application and id = :id")
                .param("application", application.value())
                .param("id", id.value())
                .query(this::participant)
                .optional();
    }

    Optional<Participant> byLink(String linkDigest) {
        return sql.sql("select * from applications.participant where link_digest = :link")
                .param("link", linkDigest)
                .query(this::participant)
                .optional();
    }

    /** In the order they were invited. */
    List<Participant> of(ApplicationId application) {
        return sql.sql("select * from applications.participant where application_id = :application order by invited_at, id")
                .param("application", application.value())
                .query(this::participant)
                .list();
    }

    Map<ApplicationId, Set<AccountId>> joined(Collection<ApplicationId> applications) {
        var joined = new HashMap<ApplicationId, Set<AccountId>>();
        sql.sql("select application_id, account_id from applications.participant where application_id = any(:applications) and state = 'JOINED'")
                .param("applications", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
                .query((row, _) -> joined.computeIfAbsent(new ApplicationId(row.getObject("application_id", UUID.class)), _ -> new HashSet<>())
                        .add(new AccountId(row.getObject("account_id", UUID.class)))).list();
        return joined;
    }

    /** What this person was let do, today: a mandate past its last day gives nothing more. */
    Optional<Entitlement> entitlement(ApplicationId application, AccountId account, LocalDate today) {
        return sql.sql("""
                select entitlement from applications.participant
                where application_id = :application and account_id = :account and state = 'JOINED'
                    and (mandate_until is null or mandate_until >= :today)
                """)
                .param("application", application.value())
                .param("account", account.value())
                .param("today", Date.valueOf(today))
                .query((row, n) -> Entitlement.valueOf(row.getString(1)))
                .optional();
    }

    /** Whether this person worked on it once, and was taken off since. */
    boolean wasTakenOff(ApplicationId application, AccountId account) {
        return sql.sql("""
                select exists (select 1 from applications.participant
                 where application_id = :application and account_id = :account and state = 'REMOVED')
                """)
                .param("application", application.value())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /** Last day of the mandate this person acts under; empty for whoever holds none. */
    Optional<LocalDate> mandateOf(ApplicationId application, AccountId account) {
        return sql.sql("""
                select mandate_until from applications.participant
                where application_id = :application and account_id = :account and state = 'JOINED' and entitlement = 'ACT'
                    and mandate_until is not null
                """)
                .param("application", application.value())
                .param("account", account.value())
                .query((row, n) -> row.getDate(1).toLocalDate())
                .optional();
    }

    /** Accounts of those who act for its author. */
    List<AccountId> mandataries(ApplicationId application) {
        return sql.sql("""
                select account_id from applications.participant
                where application_id = :application and state = 'JOINED' and entitlement = 'ACT'
                """)
                .param("application", application.value())
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /** @throws Stale when someone moved it in between */
    void move(Participant from, State to, Optional<AccountId> account, Instant now) {
        var moved = sql.sql("""
                update applications.participant set state = :to,
                    account_id = coalesce(:account, account_id),
                    joined_at = case when :to = 'JOINED' then :now else joined_at end,
                    ended_at = case when :to = 'JOINED' then ended_at else :now end
                where id = :id and state = :from
                """)
                .param("id", from.id().value())
                .param("from", from.state().name())
                .param("to", to.name())
                .param("account", account.map(AccountId::value).orElse(null), java.sql.Types.OTHER)
                .param("now", Timestamp.from(now))
                .update();
        if (moved == 0) throw new Stale("invitation " + from.id());
    }

    private Participant participant(ResultSet row, int n) throws SQLException {
        return new Participant(
                new ParticipantId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                Entitlement.valueOf(row.getString("entitlement")),
                State.valueOf(row.getString("state")),
                new AccountId(row.getObject("invited_by", UUID.class)),
                row.getTimestamp("invited_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getObject("mandate_document", UUID.class)).map(DocumentId::new),
                Optional.ofNullable(row.getDate("mandate_until")).map(Date::toLocalDate));
    }
}
