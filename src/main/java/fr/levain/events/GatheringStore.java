package fr.levain.events;

import fr.levain.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class GatheringStore {
    private final JdbcClient sql;

    GatheringStore(JdbcClient sql) {
        this.sql = sql;
    }

    boolean isTaken(String slug) {
        return sql.sql("select 1 from events.gathering where slug = :slug").param("slug", slug).query(Integer.class).optional().isPresent();
    }

    void add(Gathering gathering, String by) {
        bound(sql.sql("""
                insert into events.gathering (id, slug, status, kind, title, summary, programme, audience, starts_at, ends_at, place, department, link,
                    accessibility, contact_name, contact_email, contact_phone, themes, seats, asks_access, asks_diet, training_minutes, partner,
                    presence_code, prepared_by, changed_at)
                values (:id, :slug, 'DRAFT', :kind, :title, :summary, :programme, :audience, :starts, :ends, :place, :department, :link,
                    :accessibility, :contactName, :contactEmail, :contactPhone, :themes, :seats, :access, :diet, :training, :partner,
                    :code, :by, :at)
                """), gathering.details())
                .param("id", gathering.id().value()).param("slug", gathering.slug()).param("partner", gathering.partner().orElse(""))
                .param("code", gathering.presenceCode()).param("by", by).param("at", Timestamp.from(gathering.changedAt())).update();
    }

    /** @throws Stale when somebody else changed it in between */
    void change(Gathering read, Details details, boolean tells, Instant now) {
        int changed = bound(sql.sql("""
                update events.gathering
                   set kind = :kind, title = :title, summary = :summary, programme = :programme, audience = :audience, starts_at = :starts,
                       ends_at = :ends, place = :place, department = :department, link = :link, accessibility = :accessibility,
                       contact_name = :contactName, contact_email = :contactEmail, contact_phone = :contactPhone, themes = :themes, seats = :seats,
                       asks_access = :access, asks_diet = :diet, training_minutes = :training, version = version + 1,
                       sequence = sequence + :step, changed_at = :at
                 where id = :id and version = :version and status in ('DRAFT', 'PUBLISHED')
                """), details)
                .param("step", tells ? 1 : 0).param("at", Timestamp.from(now)).param("id", read.id().value()).param("version", read.version()).update();
        if (changed == 0) throw new Stale("gathering " + read.id());
    }

    /** @throws Stale when somebody else moved it in between */
    void move(Gathering read, GatheringStatus to, String reason, Instant now) {
        GatheringLifecycle.MOVES.check(read.status(), to);
        int moved = sql.sql("""
                update events.gathering
                   set status = :to, cancel_reason = :reason, version = version + 1, sequence = sequence + case when :to = 'CANCELLED' then 1 else 0 end,
                       changed_at = :now, published_at = case when :to = 'PUBLISHED' then cast(:now as timestamptz) else published_at end,
                       ended_at = case when :to = 'PUBLISHED' then null else cast(:now as timestamptz) end
                 where id = :id and status = :from
                """)
                .param("to", to.name()).param("reason", reason).param("now", Timestamp.from(now), Types.TIMESTAMP).param("id", read.id().value())
                .param("from", read.status().name()).update();
        if (moved == 0) throw new Stale("gathering " + read.id());
    }

    Optional<Gathering> find(String slug) {
        return sql.sql("select * from events.gathering where slug = :slug").param("slug", slug).query(GatheringStore::gathering).optional();
    }

    Optional<Gathering> find(GatheringId id) {
        return sql.sql("select * from events.gathering where id = :id").param("id", id.value()).query(GatheringStore::gathering).optional();
    }

    /** Held until the transaction ends: seats are counted and taken by one at a time. */
    Optional<Gathering> lock(GatheringId id) {
        return sql.sql("select * from events.gathering where id = :id for update").param("id", id.value()).query(GatheringStore::gathering).optional();
    }

    /** On the public agenda, in the order of their dates, after the given one: cancelled ones too, so that nobody comes for nothing. */
    List<Gathering> listed(AgendaQuery query, Instant from, @Nullable Instant to, int max) {
        return sql.sql("""
                select * from events.gathering
                 where status <> 'DRAFT' and published_at is not null and starts_at >= :from and (:to::timestamptz is null or starts_at < :to)
                   and (:kind::text is null or kind = :kind)
                   and (:department::text is null or department = :department)
                   and (:theme::text is null or :theme = any(themes))
                   and (:afterId::uuid is null or (starts_at, id) > (select starts_at, id from events.gathering where id = :afterId))
                 order by starts_at, id limit :max
                """)
                .param("from", Timestamp.from(from)).param("to", to == null ? null : Timestamp.from(to), Types.TIMESTAMP)
                .param("kind", query.kind().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("department", query.department().orElse(null), Types.VARCHAR).param("theme", query.theme().orElse(null), Types.VARCHAR)
                .param("afterId", query.after().orElse(null), Types.OTHER).param("max", max)
                .query(GatheringStore::gathering).list();
    }

    /** Of these organisers, an empty slug being the authority; the latest first. @param all of every organiser */
    List<Gathering> runBy(List<String> organisers, boolean all, Optional<UUID> after, int max) {
        return sql.sql("""
                select * from events.gathering
                 where (:all or partner = any(:partners))
                   and (:after::uuid is null or (starts_at, id) < (select starts_at, id from events.gathering where id = :after))
                 order by starts_at desc, id desc limit :max
                """)
                .param("all", all).param("partners", organisers.toArray(String[]::new)).param("after", after.orElse(null), Types.OTHER).param("max", max)
                .query(GatheringStore::gathering).list();
    }

    /** Published, and over: to be said held. */
    List<Gathering> toClose(List<String> organisers, Instant now, int max) {
        return sql.sql("""
                select * from events.gathering where status = 'PUBLISHED' and ends_at < :now and partner = any(:partners) order by ends_at limit :max
                """)
                .param("now", Timestamp.from(now)).param("partners", organisers.toArray(String[]::new)).param("max", max)
                .query(GatheringStore::gathering).list();
    }

    /** Published, and starting between these instants. */
    List<Gathering> startingBetween(Instant from, Instant to) {
        return sql.sql("select * from events.gathering where status = 'PUBLISHED' and starts_at > :from and starts_at <= :to order by starts_at")
                .param("from", Timestamp.from(from)).param("to", Timestamp.from(to)).query(GatheringStore::gathering).list();
    }

    private static StatementSpec bound(StatementSpec statement, Details details) {
        return statement.param("kind", details.kind().name()).param("title", details.title()).param("summary", details.summary())
                .param("programme", details.programme()).param("audience", details.audience()).param("starts", Timestamp.from(details.startsAt()))
                .param("ends", Timestamp.from(details.endsAt())).param("place", details.place()).param("department", details.department().orElse(""))
                .param("link", details.link()).param("accessibility", details.accessibility()).param("contactName", details.contact().name())
                .param("contactEmail", details.contact().email()).param("contactPhone", details.contact().phone())
                .param("themes", details.themes().toArray(String[]::new)).param("seats", details.seats().orElse(null), Types.INTEGER)
                .param("access", details.needs().access()).param("diet", details.needs().diet()).param("training", details.trainingMinutes());
    }

    static Gathering gathering(ResultSet row, int number) throws SQLException {
        var details = new Details(
                GatheringKind.valueOf(row.getString("kind")), row.getString("title"), row.getString("summary"), row.getString("programme"),
                row.getString("audience"), row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant(), row.getString("place"),
                Optional.of(row.getString("department")).filter(code -> !code.isEmpty()), row.getString("link"), row.getString("accessibility"),
                new Details.Contact(row.getString("contact_name"), row.getString("contact_email"), row.getString("contact_phone")),
                List.of((String[]) row.getArray("themes").getArray()), Optional.ofNullable(row.getObject("seats", Integer.class)),
                new Details.AskedNeeds(row.getBoolean("asks_access"), row.getBoolean("asks_diet")), row.getInt("training_minutes"));
        return new Gathering(
                new GatheringId(row.getObject("id", UUID.class)), row.getString("slug"), GatheringStatus.valueOf(row.getString("status")), details,
                Optional.of(row.getString("partner")).filter(slug -> !slug.isEmpty()), row.getInt("sequence"), row.getInt("version"),
                row.getString("presence_code"), row.getString("cancel_reason"), row.getTimestamp("changed_at").toInstant(),
                instant(row, "published_at"), instant(row, "ended_at"));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
