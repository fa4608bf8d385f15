package fr.levain.consents;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConsentStore {
    private final JdbcClient sql;

    ConsentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when the recipient may see it already */
    boolean give(UUID id, Subject about, String recipient, Set<Shared> shared, Instant at, String by) {
        return sql.sql("""
                insert into consents.consent (id, subject_kind, subject_id, recipient, shared, given_at, given_by)
                values (:id, :kind, :subject, :recipient, :shared, :at, :by)
                on conflict (subject_id, recipient) where revoked_at is null do nothing
                """)
                .param("id", id)
                .param("kind", about.kind())
                .param("subject", about.id())
                .param("recipient", recipient)
                .param("shared", shared.stream().sorted().map(Shared::name).toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update() == 1;
    }

    /** @return false when it was revoked already, or never given */
    boolean revoke(Subject about, String recipient, Instant at, String by) {
        return sql.sql("""
                update consents.consent set revoked_at = :at, revoked_by = :by
                where subject_id = :subject and recipient = :recipient and revoked_at is null
                """)
                .param("subject", about.id())
                .param("recipient", recipient)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update() == 1;
    }

    Optional<Consent> inForce(Subject about, String recipient) {
        return sql.sql("select * from consents.consent where subject_id = :subject and recipient = :recipient and revoked_at is null")
                .param("subject", about.id())
                .param("recipient", recipient)
                .query(ConsentStore::consent)
                .optional();
    }

    List<Consent> of(Subject about) {
        return sql.sql("select * from consents.consent where subject_id = :subject order by given_at, id")
                .param("subject", about.id())
                .query(ConsentStore::consent)
                .list();
    }

    /** By subject, oldest first. */
    Map<UUID, List<Consent>> ofAll(Collection<UUID> subjects) {
        return sql.sql("select * from consents.consent where subject_id = any(:subjects) order by given_at, id")
                .param("subjects", subjects.toArray(UUID[]::new)).query(ConsentStore::consent).list().stream()
                .collect(Collectors.groupingBy(each -> each.about().id()));
    }

    /** By subject, latest first; the last 200 of each. */
    Map<UUID, List<Look>> looksOfAll(Collection<UUID> subjects) {
        var looks = new HashMap<UUID, List<Look>>();
        sql.sql("""
                select s.subject_id, l.recipient, l.person_name, l.day
                from unnest(:subjects) as s (subject_id)
                cross join lateral (
                    select c.recipient, l.person_name, l.day, l.at from consents.look l join consents.consent c on c.id = l.consent_id
                    where c.subject_id = s.subject_id order by l.at desc limit 200) l
                order by l.at desc
                """).param("subjects", subjects.toArray(UUID[]::new))
                .query((row, _) -> looks.computeIfAbsent(row.getObject("subject_id", UUID.class), _ -> new ArrayList<>())
                        .add(new Look(row.getString("recipient"), row.getString("person_name"), row.getObject("day", LocalDate.class)))).list();
        return looks;
    }

    void lookAll(Collection<Subject> about, Collection<String> recipients, AccountId account, String name, LocalDate day, Instant at) {
        sql.sql("""
                insert into consents.look (consent_id, account_id, person_name, day, at)
                select id, :account, :name, :day, :at from consents.consent
                where subject_id = any(:subjects) and recipient = any(:recipients) and revoked_at is null on conflict do nothing
                """)
                .param("subjects", about.stream().map(Subject::id).toArray(UUID[]::new))
                .param("recipients", recipients.toArray(String[]::new))
                .param("account", account.value())
                .param("name", name)
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void look(UUID consent, AccountId account, String name, LocalDate day, Instant at) {
        sql.sql("""
                insert into consents.look (consent_id, account_id, person_name, day, at)
                values (:consent, :account, :name, :day, :at) on conflict do nothing
                """)
                .param("consent", consent)
                .param("account", account.value())
                .param("name", name)
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Look> looks(Subject about) {
        return sql.sql("""
                select c.recipient, l.person_name, l.day
                from consents.look l join consents.consent c on c.id = l.consent_id
                where c.subject_id = :subject order by l.at desc limit 200
                """)
                .param("subject", about.id())
                .query((row, number) -> new Look(row.getString("recipient"), row.getString("person_name"), row.getObject("day", LocalDate.class)))
                .list();
    }

    void forget(Subject about) {
        sql.sql("delete from consents.look where consent_id in (select id from consents.consent where subject_id = :subject)")
                .param("subject", about.id())
                .update();
        sql.sql("delete from consents.consent where subject_id = :subject").param("subject", about.id()).update();
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        var revoked = row.getTimestamp("revoked_at");
        return new Consent(
                row.getObject("id", UUID.class),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getString("recipient"),
                Arrays.stream((String[]) row.getArray("shared").getArray()).map(Shared::valueOf).collect(Collectors.toSet()),
                row.getTimestamp("given_at").toInstant(),
                Optional.ofNullable(revoked).map(java.sql.Timestamp::toInstant));
    }
}
