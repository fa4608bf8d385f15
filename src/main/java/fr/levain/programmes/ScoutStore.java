package fr.levain.programmes;

import fr.levain.kernel.BareText;
import fr.levain.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ScoutStore {
    private static final TypeReference<List<Area>> AREAS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    ScoutStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @return false when this address is in the network of this programme already */
    boolean add(Scout scout, String by) {
        var details = scout.details();
        return sql.sql("""
                insert into programmes.scout (id, programme, status, name, organisation, email, themes, areas, departments, sought, token, invited_by, invited_at, seen_at)
                values (:id, :programme, :status, :name, :organisation, :email, :themes, :areas::jsonb, :departments, :sought, :token, :by, :at, :at)
                on conflict do nothing
                """)
                .param("id", scout.id().value()).param("programme", scout.programme()).param("status", scout.status().name()).param("name", details.name())
                .param("organisation", details.organisation()).param("email", details.email()).param("themes", details.themes().toArray(String[]::new))
                .param("areas", json.writeValueAsString(details.areas())).param("departments", details.departments().toArray(String[]::new))
                .param("sought", BareText.of(details.name() + " " + details.organisation() + " " + details.places())).param("token", scout.token())
                .param("by", by).param("at", Timestamp.from(scout.invitedAt())).update() == 1;
    }

    Optional<Scout> find(ScoutId id) {
        return sql.sql("select * from programmes.scout where id = :id").param("id", id.value()).query(this::scout).optional();
    }

    Optional<Scout> byLink(String token) {
        return sql.sql("select * from programmes.scout where token = :token").param("token", token).query(this::scout).optional();
    }

    Optional<Scout> byAddress(String programme, String email) {
        return sql.sql("select * from programmes.scout where programme = :programme and lower(email) = lower(:email) and status in ('INVITED', 'ACTIVE')")
                .param("programme", programme).param("email", email).query(this::scout).optional();
    }

    /** The latest invited first, each with what they brought. */
    List<Scout.Line> of(Collection<String> programmes, ScoutSearch search, int max, int skip) {
        return sql.sql("""
                select s.*, n.* from programmes.scout s
                 cross join lateral (
                    select count(*) as caught, count(study_from) as studied, count(*) filter (where opinion in ('FAVOURABLE', 'WITH_RESERVES')) as favourable,
                           count(*) filter (where status = 'TAKEN_UP') as taken_up, count(*) filter (where status = 'SET_ASIDE') as set_aside
                      from programmes.caught_need where scout_id = s.id) n
                 where s.programme = any(:programmes) and s.status = any(:statuses)
                   and (:words = '' or s.sought like '%' || :words || '%') and (:department = '' or :department = any(s.departments)) and (:theme = '' or :theme = any(s.themes))
                 order by s.invited_at desc, s.id desc limit :max offset :skip
                """)
                .param("programmes", programmes.toArray(String[]::new)).param("statuses", search.gone() ? new String[] {"DECLINED", "LEFT"} : new String[] {"INVITED", "ACTIVE"})
                .param("words", BareText.of(search.words())).param("department", search.department()).param("theme", search.theme()).param("max", max).param("skip", skip)
                .query((row, number) -> new Scout.Line(scout(row, number), brought(row))).list();
    }

    Scout.Brought broughtBy(ScoutId id) {
        return sql.sql("""
                select count(*) as caught, count(study_from) as studied, count(*) filter (where opinion in ('FAVOURABLE', 'WITH_RESERVES')) as favourable,
                       count(*) filter (where status = 'TAKEN_UP') as taken_up, count(*) filter (where status = 'SET_ASIDE') as set_aside
                  from programmes.caught_need where scout_id = :id
                """).param("id", id.value()).query((row, _) -> brought(row)).single();
    }

    /** @throws Stale when they answered, or left, in between */
    void move(Scout scout, ScoutStatus to, Instant now) {
        ScoutLifecycle.MOVES.check(scout.status(), to);
        int moved = sql.sql("""
                update programmes.scout set status = :to, seen_at = :now, joined_at = case when :to = 'ACTIVE' then :now else joined_at end
                 where id = :id and status = :from
                """)
                .param("to", to.name()).param("now", Timestamp.from(now)).param("id", scout.id().value()).param("from", scout.status().name()).update();
        if (moved == 0) throw new Stale("scout " + scout.id());
    }

    /** They are gone: their link is worth nothing, and what stays of them is where needs were looked for. */
    void forget(ScoutId id) {
        sql.sql("""
                update programmes.scout set name = '', organisation = '', email = '', sought = '', invited_by = '', areas = '[]', token = null, named = false, mails = false
                 where id = :id
                """).param("id", id.value()).update();
    }

    void choose(ScoutId id, boolean named, boolean mails, Instant now) {
        sql.sql("update programmes.scout set named = :named, mails = :mails, seen_at = :now where id = :id")
                .param("named", named).param("mails", mails).param("now", Timestamp.from(now)).param("id", id.value()).update();
    }

    void seen(ScoutId id, Instant now) {
        sql.sql("update programmes.scout set seen_at = :now where id = :id").param("now", Timestamp.from(now)).param("id", id.value()).update();
    }

    /** @return false when they were reminded already */
    boolean remind(ScoutId id, Instant now) {
        return sql.sql("update programmes.scout set reminded_at = :now where id = :id and status = 'INVITED' and reminded_at is null")
                .param("now", Timestamp.from(now)).param("id", id.value()).update() == 1;
    }

    /** Those with no sign since then, the longest first; those somebody is changing wait for the next time. */
    List<Scout> lockQuiet(ScoutStatus status, Instant before, int max) {
        return sql.sql("select * from programmes.scout where status = :status and seen_at < :before order by seen_at, id limit :max for update skip locked")
                .param("status", status.name()).param("before", Timestamp.from(before)).param("max", max).query(this::scout).list();
    }

    private static Scout.Brought brought(ResultSet row) throws SQLException {
        return new Scout.Brought(row.getInt("caught"), row.getInt("studied"), row.getInt("favourable"), row.getInt("taken_up"), row.getInt("set_aside"));
    }

    private Scout scout(ResultSet row, int number) throws SQLException {
        var token = row.getString("token");
        return new Scout(new ScoutId(row.getObject("id", UUID.class)), row.getString("programme"), ScoutStatus.valueOf(row.getString("status")),
                new Scout.Details(row.getString("name"), row.getString("organisation"), row.getString("email"), List.of((String[]) row.getArray("themes").getArray()),
                        json.readValue(row.getString("areas"), AREAS)),
                row.getBoolean("named"), row.getBoolean("mails"), token == null ? "" : token, row.getTimestamp("invited_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("joined_at")).map(Timestamp::toInstant));
    }
}
