package fr.levain.programmes;

import fr.levain.kernel.Euros;
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
        var said = need.said();
        sql.sql("""
                insert into programmes.caught_need (id, programme, status, title, what, theme, place, place_code, department, said_by, scout_email, scout_id, stop_token, caught_on, since, recorded_by)
                values (:id, :programme, :status, :title, :what, :theme, :place, :placeCode, :department, :saidBy, :email, :scout, :stop, :on, :since, :by)
                """)
                .param("id", need.id().value()).param("programme", need.programme()).param("status", need.status().name()).param("title", said.title())
                .param("what", said.what()).param("theme", said.theme()).param("place", said.place()).param("placeCode", said.placeCode())
                .param("department", said.department()).param("saidBy", said.saidBy()).param("email", said.email())
                .param("scout", need.scout().map(ScoutId::value).orElse(null), Types.OTHER).param("stop", need.stop().isEmpty() ? null : need.stop(), Types.VARCHAR)
                .param("on", need.caughtOn()).param("since", Timestamp.from(need.since())).param("by", by).update();
    }

    Optional<CaughtNeed> find(CaughtNeedId id) {
        return sql.sql("select * from programmes.caught_need where id = :id").param("id", id.value()).query(CaughtNeedStore::need).optional();
    }

    CaughtNeed lock(CaughtNeedId id) {
        return sql.sql("select * from programmes.caught_need where id = :id for update").param("id", id.value()).query(CaughtNeedStore::need).single();
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

    /** What its study says; the day a favourable one was concluded is what figures count. */
    void put(CaughtNeedId id, OpportunityStudy study) {
        sql.sql("""
                update programmes.caught_need
                   set study_from = :from, study_until = :until, study_ended = :ended, people_met = :met, study = :findings, opinion = :opinion, study_word = :word,
                       study_cents = :cents, study_payer = :payer, study_late_told = study_late_told and study_until = :until
                 where id = :id
                """)
                .param("from", study.from()).param("until", study.until()).param("ended", study.endedOn().orElse(null), Types.DATE).param("met", study.met())
                .param("findings", study.findings()).param("opinion", study.opinion().map(Enum::name).orElse(null), Types.VARCHAR).param("word", study.word())
                .param("cents", study.cost().map(Euros::cents).orElse(null), Types.BIGINT).param("payer", study.payer()).param("id", id.value()).update();
    }

    void foundOpportune(CaughtNeedId id, Instant now) {
        sql.sql("update programmes.caught_need set studied_at = :now where id = :id").param("now", Timestamp.from(now)).param("id", id.value()).update();
    }

    /** Studies under way past their planned end that nobody was told of, by programme; told from now on. */
    List<String> lateStudies(LocalDate today) {
        return sql.sql("""
                update programmes.caught_need set study_late_told = true where status = 'STUDIED' and study_until < :today and not study_late_told returning programme
                """).param("today", today).query(String.class).list();
    }

    /** Those a scout brought, the latest first. */
    List<CaughtNeed> broughtBy(ScoutId scout, int max, int skip) {
        return sql.sql("select * from programmes.caught_need where scout_id = :scout order by caught_on desc, id desc limit :max offset :skip").param("scout", scout.value())
                .param("max", max).param("skip", skip).query(CaughtNeedStore::need).list();
    }

    /** The one whose sayer left an address. */
    Optional<CaughtNeed> told(String stop) {
        return sql.sql("select * from programmes.caught_need where stop_token = :stop").param("stop", stop).query(CaughtNeedStore::need).optional();
    }

    /** Its sayer is written to no more: their address goes. */
    void forgetAddress(CaughtNeedId id) {
        sql.sql("update programmes.caught_need set scout_email = '' where id = :id").param("id", id.value()).update();
    }

    /** What a scout brought stays; who said it does not. */
    void forgetSayer(ScoutId scout) {
        sql.sql("update programmes.caught_need set said_by = '' where scout_id = :scout").param("scout", scout.value()).update();
    }

    /** What a team has to look at. */
    record Waiting(int caught, int opportune, int late) {}

    Waiting waiting(Collection<String> programmes, LocalDate today) {
        return sql.sql("""
                select count(*) filter (where status = 'CAUGHT') as caught, count(*) filter (where status = 'OPPORTUNE') as opportune,
                       count(*) filter (where status = 'STUDIED' and study_until < :today) as late
                  from programmes.caught_need where programme = any(:programmes) and status in ('CAUGHT', 'OPPORTUNE', 'STUDIED')
                """).param("today", today).param("programmes", programmes.toArray(String[]::new))
                .query((row, _) -> new Waiting(row.getInt("caught"), row.getInt("opportune"), row.getInt("late"))).single();
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

    /** Those over before that day: the need and its study stay, the people do not. @return those that were */
    List<CaughtNeedId> erase(Instant before, Instant now) {
        return sql.sql("""
                update programmes.caught_need
                   set said_by = '', scout_email = '', stop_token = null, study_payer = '', study_word = '', offer_name = '', offer_email = '', offer_organisation = '', offer_token = null, recorded_by = '',
                       reason = '', erased_at = :now
                 where erased_at is null and since < :before and status in ('TAKEN_UP', 'SET_ASIDE') returning id
                """)
                .param("now", Timestamp.from(now)).param("before", Timestamp.from(before)).query((row, _) -> new CaughtNeedId(row.getObject("id", UUID.class))).list();
    }

    /** Those nothing has moved since that day: the need goes on waiting, who said it is forgotten. */
    void forgetIdle(Instant before) {
        sql.sql("""
                update programmes.caught_need set said_by = '', scout_email = '', stop_token = null
                 where status in ('CAUGHT', 'STUDIED', 'OPPORTUNE') and since < :before and (said_by <> '' or scout_email <> '')
                """).param("before", Timestamp.from(before)).update();
    }

    private static CaughtNeed need(ResultSet row, int number) throws SQLException {
        var token = row.getString("offer_token");
        var stop = row.getString("stop_token");
        var said = new CaughtNeed.Entry(row.getString("title"), row.getString("what"), row.getString("theme"), row.getString("place"), row.getString("place_code"),
                row.getString("department"), row.getString("said_by"), row.getString("scout_email"));
        return new CaughtNeed(
                new CaughtNeedId(row.getObject("id", UUID.class)), row.getString("programme"), NeedStatus.valueOf(row.getString("status")), said,
                Optional.ofNullable(row.getObject("scout_id", UUID.class)).map(ScoutId::new), stop == null ? "" : stop, row.getObject("caught_on", LocalDate.class),
                row.getTimestamp("since").toInstant(), study(row), row.getString("reason"),
                token == null ? Optional.empty() : Optional.of(new CaughtNeed.Offer(row.getString("offer_name"), row.getString("offer_email"), row.getString("offer_organisation"), token)),
                Optional.ofNullable(row.getObject("project_id", UUID.class)).map(ProjectId::new));
    }

    private static Optional<OpportunityStudy> study(ResultSet row) throws SQLException {
        var from = row.getObject("study_from", LocalDate.class);
        if (from == null) return Optional.empty();
        var cents = row.getObject("study_cents", Long.class);
        return Optional.of(new OpportunityStudy(from, row.getObject("study_until", LocalDate.class), Optional.ofNullable(row.getObject("study_ended", LocalDate.class)),
                row.getInt("people_met"), row.getString("study"), Optional.ofNullable(row.getString("opinion")).map(StudyOpinion::valueOf), row.getString("study_word"),
                Optional.ofNullable(cents).map(Euros::ofCents), row.getString("study_payer")));
    }
}
