package fr.levain.programmes;

import fr.levain.kernel.Stale;
import fr.levain.projects.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaughtNeedStore {
    private final JdbcClient sql;

    CaughtNeedStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(CaughtNeed need, String by) {
        sql.sql("""
                insert into programmes.caught_need (id, programme, status, title, what, place, department, said_by, scout_email, caught_on, since, recorded_by)
                values (:id, :programme, :status, :title, :what, :place, :department, :saidBy, :email, :on, :since, :by)
                """)
                .param("id", need.id().value()).param("programme", need.programme()).param("status", need.status().name()).param("title", need.title())
                .param("what", need.what()).param("place", need.place()).param("department", need.department()).param("saidBy", need.saidBy())
                .param("email", need.scoutEmail()).param("on", need.caughtOn()).param("since", Timestamp.from(need.since())).param("by", by).update();
    }

    Optional<CaughtNeed> find(CaughtNeedId id) {
        return sql.sql("select * from programmes.caught_need where id = :id").param("id", id.value()).query(CaughtNeedStore::need).optional();
    }

    /** By the link of the entrepreneur to whom it was offered. */
    Optional<CaughtNeed> offered(String token) {
        return sql.sql("select * from programmes.caught_need where offer_token = :token").param("token", token).query(CaughtNeedStore::need).optional();
    }

    /** The latest first. */
    List<CaughtNeed> of(Collection<String> programmes, boolean over, int max, int skip) {
        return sql.sql("""
                select * from programmes.caught_need
                 where programme in (:programmes) and (status in ('TAKEN_UP', 'SET_ASIDE')) = :over
                 order by caught_on desc, id desc limit :max offset :skip
                """)
                .param("programmes", programmes.isEmpty() ? List.of("") : programmes).param("over", over).param("max", max).param("skip", skip)
                .query(CaughtNeedStore::need).list();
    }

    /** @throws Stale when somebody moved it in between */
    void move(CaughtNeed need, NeedStatus to, String reason, Instant now) {
        NeedLifecycle.MOVES.check(need.status(), to);
        int moved = sql.sql("update programmes.caught_need set status = :to, reason = :reason, since = :now where id = :id and status = :from")
                .param("to", to.name()).param("reason", reason).param("now", Timestamp.from(now)).param("id", need.id().value())
                .param("from", need.status().name()).update();
        if (moved == 0) throw new Stale("need " + need.id());
    }

    void studied(CaughtNeedId id, String study, Instant now) {
        sql.sql("update programmes.caught_need set study = :study, studied_at = :now where id = :id")
                .param("study", study).param("now", Timestamp.from(now)).param("id", id.value()).update();
    }

    /** Offered and not answered, the longest first; those somebody is changing wait for the next time. */
    List<CaughtNeed> lockOffered(int max) {
        return sql.sql("select * from programmes.caught_need where status = 'OFFERED' order by since, id limit :max for update skip locked").param("max", max)
                .query(CaughtNeedStore::need).list();
    }

    /** @return false when they were reminded already */
    boolean remind(CaughtNeedId id, Instant now) {
        return sql.sql("update programmes.caught_need set offer_reminded_at = :now where id = :id and offer_reminded_at is null")
                .param("now", Timestamp.from(now)).param("id", id.value()).update() == 1;
    }

    /** @param offer none once it ended: its link is worth nothing any more */
    void offer(CaughtNeedId id, Optional<CaughtNeed.Offer> offer) {
        sql.sql("""
                update programmes.caught_need set offer_name = :name, offer_email = :email, offer_organisation = :organisation, offer_token = :token, offer_reminded_at = null
                 where id = :id
                """)
                .param("name", offer.map(CaughtNeed.Offer::name).orElse("")).param("email", offer.map(CaughtNeed.Offer::email).orElse(""))
                .param("organisation", offer.map(CaughtNeed.Offer::organisation).orElse(""))
                .param("token", offer.map(CaughtNeed.Offer::token).orElse(null), Types.VARCHAR).param("id", id.value()).update();
    }

    void takenUp(CaughtNeedId id, ProjectId project) {
        sql.sql("update programmes.caught_need set project_id = :project where id = :id").param("project", project.value()).param("id", id.value()).update();
    }

    /** Those over before that day: the need and its study stay, the people do not. */
    void erase(Instant before, Instant now) {
        sql.sql("""
                update programmes.caught_need
                   set said_by = '', scout_email = '', offer_name = '', offer_email = '', offer_organisation = '', offer_token = null, recorded_by = '',
                       reason = '', erased_at = :now
                 where erased_at is null and since < :before and status in ('TAKEN_UP', 'SET_ASIDE')
                """)
                .param("now", Timestamp.from(now)).param("before", Timestamp.from(before)).update();
    }

    private static CaughtNeed need(ResultSet row, int number) throws SQLException {
        var token = row.getString("offer_token");
        return new CaughtNeed(
                new CaughtNeedId(row.getObject("id", UUID.class)), row.getString("programme"), NeedStatus.valueOf(row.getString("status")),
                row.getString("title"), row.getString("what"), row.getString("place"), row.getString("department"), row.getString("said_by"),
                row.getString("scout_email"), row.getObject("caught_on", LocalDate.class), row.getTimestamp("since").toInstant(), row.getString("study"),
                row.getString("reason"),
                token == null ? Optional.empty() : Optional.of(new CaughtNeed.Offer(row.getString("offer_name"), row.getString("offer_email"), row.getString("offer_organisation"), token)));
    }
}
