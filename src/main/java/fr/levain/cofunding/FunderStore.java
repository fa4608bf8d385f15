package fr.levain.cofunding;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FunderStore {
    private final JdbcClient jdbc;

    FunderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else shares the costs of this dossier. */
    void lock(ApplicationId application) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('cofunding:' || :id, 0))").param("id", application.toString()).query((_, _) -> true).list();
    }

    /** The lead first. */
    List<Funder> of(ApplicationId application) {
        return jdbc.sql("select * from cofunding.funder where application = :id and status <> 'REMOVED' order by lead desc, added_at, id").param("id", application.value())
                .query(FunderStore::funder).list();
    }

    Optional<Funder> find(UUID id) {
        return jdbc.sql("select * from cofunding.funder where id = :id").param("id", id).query(FunderStore::funder).optional();
    }

    Optional<Funder> byLink(String digest) {
        return jdbc.sql("select f.* from cofunding.funder f join cofunding.link l on l.funder = f.id where l.digest = :digest").param("digest", digest).query(FunderStore::funder).optional();
    }

    void add(Funder funder, AccountId by, Instant at) {
        jdbc.sql("""
                insert into cofunding.funder (id, application, ours, lead, label, contact_name, contact_email, status, due_on, added_by, added_at)
                values (:id, :application, :ours, :lead, :label, :name, :email, 'PLANNED', :due, :by, :at)
                """)
                .param("id", funder.id()).param("application", funder.application().value()).param("ours", funder.ours()).param("lead", funder.lead())
                .param("label", funder.label()).param("name", funder.contactName()).param("email", funder.contactEmail())
                .param("due", funder.dueOn().orElse(null), java.sql.Types.DATE).param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    void lead(ApplicationId application, UUID funder) {
        jdbc.sql("update cofunding.funder set lead = false where application = :application and lead").param("application", application.value()).update();
        if (jdbc.sql("update cofunding.funder set lead = true where id = :id and application = :application").param("id", funder).param("application", application.value()).update() == 0)
            throw new Stale("funder " + funder);
    }

    Map<UUID, Map<UUID, Euros>> shares(ApplicationId application) {
        var shares = new LinkedHashMap<UUID, Map<UUID, Euros>>();
        jdbc.sql("select s.* from cofunding.share s join cofunding.funder f on f.id = s.funder where f.application = :id order by f.added_at, f.id")
                .param("id", application.value())
                .query((row, _) -> shares.computeIfAbsent(row.getObject("funder", UUID.class), _ -> new LinkedHashMap<>())
                        .put(row.getObject("line", UUID.class), Euros.ofCents(row.getLong("amount_cents")))).list();
        return shares;
    }

    void share(ApplicationId application, Map<UUID, Map<UUID, Euros>> shares) {
        jdbc.sql("delete from cofunding.share where funder in (select id from cofunding.funder where application = :id)").param("id", application.value()).update();
        shares.forEach((funder, lines) -> lines.forEach((line, amount) -> {
            if (amount.isPositive()) jdbc.sql("insert into cofunding.share (funder, line, amount_cents) values (:funder, :line, :cents)")
                    .param("funder", funder).param("line", line).param("cents", amount.cents()).update();
        }));
    }

    /** Asked by hand, with a new link: the former ones open no more. */
    void asked(Funder funder, String linkDigest, LocalDate on) {
        jdbc.sql("""
                update cofunding.funder set status = case when status = 'PLANNED' then 'ASKED' else status end, asked_on = coalesce(asked_on, :on),
                    code_digest = null, code_tries = 0
                 where id = :id
                """).param("on", on).param("id", funder.id()).update();
        unlink(funder);
        link(funder, linkDigest);
    }

    /** One more link to the same share: those before go on opening. */
    void link(Funder funder, String digest) {
        jdbc.sql("insert into cofunding.link (digest, funder) values (:digest, :funder)").param("digest", digest).param("funder", funder.id()).update();
    }

    private void unlink(Funder funder) {
        jdbc.sql("delete from cofunding.link where funder = :funder").param("funder", funder.id()).update();
    }

    /** It leaves with its share; its link opens nothing more. */
    void removed(Funder funder, String reason, AccountId by, LocalDate on) {
        moved(funder, jdbc.sql("""
                update cofunding.funder set status = 'REMOVED', lead = false, code_digest = null,
                    removed_on = :on, removed_by = :by, removed_reason = :reason
                 where id = :id and status = :from
                """).param("on", on).param("by", by.value()).param("reason", reason).param("id", funder.id()).param("from", funder.status().name()).update());
        jdbc.sql("delete from cofunding.share where funder = :id").param("id", funder.id()).update();
        unlink(funder);
    }

    /** A funder whose vote is awaited. */
    record Awaited(LocalDate due, UUID id) {}

    /** Those whose vote is awaited by that day, the most pressing first. @param after the last of the page before; empty for the first */
    List<Awaited> awaitedUntil(LocalDate day, Optional<Awaited> after) {
        return jdbc.sql("""
                select due_on, id from cofunding.funder
                 where status in ('ASKED', 'ACKNOWLEDGED') and due_on <= :day and (:due::date is null or (due_on, id) > (:due::date, :id::uuid))
                 order by due_on, id limit 500
                """)
                .param("day", day).param("due", after.map(Awaited::due).orElse(null), java.sql.Types.DATE).param("id", after.map(Awaited::id).orElse(null), java.sql.Types.OTHER)
                .query((row, _) -> new Awaited(row.getObject("due_on", LocalDate.class), row.getObject("id", UUID.class))).list();
    }

    /** False when this reminder has left. */
    boolean reminded(Funder funder, LocalDate due, int days, LocalDate on) {
        return jdbc.sql("insert into cofunding.reminder (funder, due_on, days, sent_on) values (:funder, :due, :days, :on) on conflict do nothing")
                .param("funder", funder.id()).param("due", due).param("days", days).param("on", on).update() == 1;
    }

    void acknowledged(Funder funder, LocalDate on) {
        moved(funder, jdbc.sql("update cofunding.funder set status = 'ACKNOWLEDGED', acknowledged_on = :on where id = :id and status = :from")
                .param("on", on).param("id", funder.id()).param("from", funder.status().name()).update());
    }

    void voted(Funder funder, FunderStatus to, LocalDate on, String act, Optional<Euros> amount) {
        moved(funder, jdbc.sql("update cofunding.funder set status = :to, voted_on = :on, act = :act, amount_cents = :cents where id = :id and status = :from")
                .param("to", to.name()).param("on", on).param("act", act).param("cents", amount.map(Euros::cents).orElse(null), java.sql.Types.BIGINT)
                .param("id", funder.id()).param("from", funder.status().name()).update());
    }

    /** False when five were sent in the last hour. */
    boolean codeSent(UUID funder, String codeDigest, Instant now) {
        return jdbc.sql("""
                update cofunding.funder set code_digest = :code, code_until = :until, code_tries = 0,
                    codes_sent = case when codes_since > :hour then codes_sent + 1 else 1 end,
                    codes_since = case when codes_since > :hour then codes_since else :now end
                 where id = :id and (codes_since is null or codes_since <= :hour or codes_sent < 5)
                """)
                .param("code", codeDigest).param("until", now.plusSeconds(30 * 60).atOffset(ZoneOffset.UTC)).param("now", now.atOffset(ZoneOffset.UTC))
                .param("hour", now.minusSeconds(3600).atOffset(ZoneOffset.UTC)).param("id", funder).update() == 1;
    }

    /** Counts the try, then uses the code up: it serves once, within five tries. */
    boolean useCode(UUID funder, String codeDigest, Instant now) {
        jdbc.sql("update cofunding.funder set code_tries = code_tries + 1 where id = :id").param("id", funder).update();
        return jdbc.sql("""
                update cofunding.funder set code_digest = null
                 where id = :id and code_digest = :code and code_until > :now and code_tries <= 5
                """).param("id", funder).param("code", codeDigest).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    private static void moved(Funder funder, int rows) {
        if (rows == 0) throw new Stale("funder " + funder.id());
    }

    private static Funder funder(ResultSet row, int number) throws SQLException {
        return new Funder(
                row.getObject("id", UUID.class), new ApplicationId(row.getObject("application", UUID.class)), row.getBoolean("ours"), row.getBoolean("lead"),
                row.getString("label"), row.getString("contact_name"), row.getString("contact_email"), FunderStatus.valueOf(row.getString("status")),
                day(row, "asked_on"), day(row, "due_on"), day(row, "acknowledged_on"), day(row, "voted_on"), row.getString("act"),
                Optional.ofNullable(row.getObject("amount_cents", Long.class)).map(Euros::ofCents));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
