package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.opinions.OpinionDelays;
import fr.levain.ui.Choice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaseRowStore {
    /** Beyond this many, people are told « plus de 1 000 ». */
    static final int COUNTED = 1_000;

    /** Goes up with what a row says: those drawn before are drawn again, see {@link Redrawing}. */
    static final int DRAWING = 3;

    private static final String ROW = """
            select application, reference, title, holder, place, department, team, officer, officer_name, call_slug, call_title, status,
                   requested_cents, received_at, rejection_on, suspended, cut_off, commission, waits_for, due_on, flagged, sort_due, sort_rejection,
                   tags, opinions_asked, opinions_received, per_mille
              from desk.case_row""";

    private final JdbcClient jdbc;

    CaseRowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until the end of the transaction. Many officers look at once: a page that took every processor would make the others
     * wait, and 51 rows do not need it (251 ms against 19 for the late ones, on a million rows).
     */
    void onOneProcessor() {
        jdbc.sql("select set_config('max_parallel_workers_per_gather', '0', true)").query(String.class).single();
    }

    List<CaseRow> page(WorklistQuery query, Optional<Cursor> cursor, int size) {
        var sql = query.page(ROW, cursor, size);
        return jdbc.sql(sql).params(query.parameters).query(CaseRowStore::row).list();
    }

    int count(WorklistQuery query) {
        return jdbc.sql(query.count(COUNTED + 1)).params(query.parameters).query(Integer.class).single();
    }

    List<CaseRow> latestOf(String callSlug, int most) {
        return jdbc.sql(ROW + " where call_slug = :slug order by received_at desc limit :most")
                .param("slug", callSlug).param("most", most).query(CaseRowStore::row).list();
    }

    Optional<CaseRow> find(ApplicationId application) {
        return jdbc.sql(ROW + " where application = :id")
                .param("id", application.value()).query(CaseRowStore::row).optional();
    }

    Optional<CaseRow> find(String reference) {
        return jdbc.sql(ROW + " where reference = :reference")
                .param("reference", reference).query(CaseRowStore::row).optional();
    }

    List<CaseRow> rows(List<String> references) {
        return jdbc.sql(ROW + " where reference = any(:references) order by array_position(:references, reference)")
                .param("references", references.toArray(String[]::new)).query(CaseRowStore::row).list();
    }

    /** Open dossiers on which silence becomes a refusal on one of these days; those whose delay is suspended apart. */
    List<CaseRow> rejectedBetween(LocalDate from, LocalDate until) {
        return jdbc.sql(ROW + " where sort_rejection between :from and :until and not suspended order by sort_rejection, application limit 2000")
                .param("from", from).param("until", until).query(CaseRowStore::row).list();
    }

    void flag(ApplicationId application, List<String> teams) {
        jdbc.sql("update desk.case_row set flagged = :teams where application = :id")
                .param("teams", teams.toArray(String[]::new)).param("id", application.value()).update();
    }

    void tag(ApplicationId application, List<String> labels) {
        jdbc.sql("update desk.case_row set tags = :labels where application = :id")
                .param("labels", labels.toArray(String[]::new)).param("id", application.value()).update();
    }

    /** The values of an indexed column: jumps from one to the next, whatever the number of rows. */
    List<Choice> values(String column, String label) {
        return jdbc.sql("""
                with recursive each as (
                    (select %1$s as value, %2$s as label from desk.case_row order by %1$s limit 1)
                    union all
                    select next.value, next.label from each, lateral (
                        select %1$s as value, %2$s as label from desk.case_row
                         where %1$s > each.value order by %1$s limit 1) next)
                select value, label from each where value::text <> '' limit 200
                """.formatted(column, label))
                .query((rs, n) -> Choice.of(rs.getString(1), rs.getString(2)))
                .list();
    }

    /**
     * Writes the row anew, whatever it said; what it is escalated to and its tags are kept.
     *
     * @param words searched, not shown
     * @param started when its assessment began, if that is what is told; else what was known is kept
     */
    void put(CaseRow row, CaseWords words, Optional<Instant> started) {
        jdbc.sql("""
                insert into desk.case_row as known (application, reference, title, holder, place, department, team, officer,
                    officer_name, call_slug, call_title, status, requested_cents, received_at, rejection_on, suspended,
                    cut_off, commission, waits_for, due_on, started_at, drawn, search, noted, themes,
                    opinions_asked, opinions_received, per_mille)
                values (:application, :reference, :title, :holder, :place, :department, :team, :officer, :officerName, :call,
                    :callTitle, :status, :requested, :receivedAt, :rejectionOn, :suspended, :cutOff, :commission, :waitsFor, :dueOn,
                    :started, :drawing, to_tsvector('desk.fr', concat_ws(' ', :reference, :title, :holder, :place, :said)),
                    to_tsvector('desk.fr', :noted), :themes, :asked, :received, :perMille)
                on conflict (application) do update set
                    title = excluded.title, holder = excluded.holder, place = excluded.place,
                    department = excluded.department, team = excluded.team, officer = excluded.officer,
                    officer_name = excluded.officer_name, call_slug = excluded.call_slug, call_title = excluded.call_title,
                    status = excluded.status, requested_cents = excluded.requested_cents,
                    received_at = excluded.received_at, rejection_on = excluded.rejection_on,
                    suspended = excluded.suspended, cut_off = excluded.cut_off, commission = excluded.commission,
                    waits_for = excluded.waits_for, due_on = excluded.due_on,
                    started_at = coalesce(excluded.started_at, known.started_at), drawn = excluded.drawn, search = excluded.search,
                    noted = excluded.noted, themes = excluded.themes, opinions_asked = excluded.opinions_asked,
                    opinions_received = excluded.opinions_received, per_mille = excluded.per_mille
                """)
                .param("application", row.application().value())
                .param("reference", row.reference())
                .param("title", row.title())
                .param("holder", row.holder())
                .param("place", row.place())
                .param("department", row.department())
                .param("team", row.team())
                .param("officer", row.officer().map(AccountId::value).orElse(null))
                .param("officerName", row.officerName())
                .param("call", row.call())
                .param("callTitle", row.callTitle())
                .param("status", row.status().name())
                .param("requested", row.requested().cents())
                .param("receivedAt", OffsetDateTime.ofInstant(row.receivedAt(), ZoneOffset.UTC))
                .param("rejectionOn", row.rejectionOn().orElse(null))
                .param("suspended", row.suspended())
                .param("cutOff", row.cutOff().orElse(null))
                .param("commission", row.commission().orElse(null))
                .param("waitsFor", row.waitsFor().name())
                .param("dueOn", row.dueOn().orElse(null))
                .param("started", started.map(at -> OffsetDateTime.ofInstant(at, ZoneOffset.UTC)).orElse(null))
                .param("drawing", DRAWING)
                .param("said", words.said())
                .param("noted", words.noted())
                .param("themes", words.themes().toArray(String[]::new))
                .param("asked", row.opinions().asked())
                .param("received", row.opinions().received())
                .param("perMille", row.perMille().orElse(null))
                .update();
        if (!words.themes().isEmpty()) meet(words.themes());
    }

    /** Nearly always known already: nothing is written then, so nobody waits for anybody. */
    private void meet(List<String> themes) {
        jdbc.sql("""
                insert into desk.theme (label) select each from unnest(:themes::text[]) as each
                 where not exists (select from desk.theme where label = each) on conflict do nothing
                """)
                .param("themes", themes.toArray(String[]::new)).update();
    }

    List<Choice> themes() {
        return jdbc.sql("select label from desk.theme order by label collate \"fr-x-icu\" limit 200")
                .query((rs, n) -> Choice.of(rs.getString(1), rs.getString(1))).list();
    }

    Optional<Instant> startedAt(ApplicationId application) {
        return jdbc.sql("select started_at from desk.case_row where application = :id and started_at is not null")
                .param("id", application.value()).query((rs, n) -> rs.getObject(1, OffsetDateTime.class).toInstant()).optional();
    }

    /** When the head made the proposal of the service. */
    Optional<Instant> proposedAt(ApplicationId application) {
        return jdbc.sql("select decided_at from assessment.validated_proposal where application = :id")
                .param("id", application.value()).query((rs, n) -> rs.getObject(1, OffsetDateTime.class).toInstant()).optional();
    }

    /** Until the end of the transaction, nobody else writes it. False when there is no such row. */
    boolean hold(ApplicationId application) {
        return jdbc.sql("select application from desk.case_row where application = :id for update")
                .param("id", application.value()).query(UUID.class).optional().isPresent();
    }

    static CaseRow row(ResultSet rs, int number) throws SQLException {
        return new CaseRow(
                new ApplicationId(rs.getObject("application", UUID.class)),
                rs.getString("reference"),
                rs.getString("title"),
                rs.getString("holder"),
                rs.getString("place"),
                rs.getString("department"),
                rs.getString("team"),
                Optional.ofNullable(rs.getObject("officer", UUID.class)).map(AccountId::new),
                rs.getString("officer_name"),
                rs.getString("call_slug"),
                rs.getString("call_title"),
                ApplicationStatus.valueOf(rs.getString("status")),
                Euros.ofCents(rs.getLong("requested_cents")),
                rs.getObject("received_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getObject("rejection_on", LocalDate.class)),
                rs.getBoolean("suspended"),
                Optional.ofNullable(rs.getObject("cut_off", LocalDate.class)),
                Optional.ofNullable(rs.getObject("commission", LocalDate.class)),
                WaitsFor.valueOf(rs.getString("waits_for")),
                Optional.ofNullable(rs.getObject("due_on", LocalDate.class)),
                List.of((String[]) rs.getArray("flagged").getArray()),
                List.of((String[]) rs.getArray("tags").getArray()),
                new OpinionDelays.Tally(rs.getInt("opinions_received"), rs.getInt("opinions_asked")),
                Optional.ofNullable(rs.getObject("per_mille", Integer.class)));
    }
}
