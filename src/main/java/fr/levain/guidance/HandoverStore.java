package fr.levain.guidance;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A request with each partner, and what they were reminded of. */
@Repository
class HandoverStore {
    /** @param day the last of the days it is late by */
    record Due(Handover handover, int day) {}

    private final JdbcClient sql;

    HandoverStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when the partner has it already */
    boolean add(UUID id, RequestId request, String partner, HandoverStatus status, @Nullable String passedBy, Instant at) {
        return sql.sql("""
                insert into guidance.handover (id, request_id, partner, status, since, passed_by, sent_at)
                values (:id, :request, :partner, :status, :at, :passedBy, case when :sent then cast(:at as timestamptz) end)
                on conflict (request_id, partner) where status in ('AWAITING_CONSENT', 'WAITING', 'TAKEN') do nothing
                """)
                .param("id", id)
                .param("request", request.value())
                .param("partner", partner)
                .param("status", status.name())
                .param("at", Timestamp.from(at))
                .param("passedBy", passedBy, java.sql.Types.VARCHAR)
                .param("sent", status == HandoverStatus.WAITING)
                .update() == 1;
    }

    List<Handover> of(RequestId request) {
        return sql.sql("select * from guidance.handover where request_id = :request order by id")
                .param("request", request.value())
                .query(HandoverStore::handover)
                .list();
    }

    /** Partners that may open each request, their authors agreeing. */
    Map<RequestId, Set<String>> readers(Collection<RequestId> requests) {
        var readers = new HashMap<RequestId, Set<String>>();
        sql.sql("select request_id, partner from guidance.handover where request_id = any(:requests) and status = any(:readable)")
                .param("requests", requests.stream().map(RequestId::value).toArray(UUID[]::new))
                .param("readable", Arrays.stream(HandoverStatus.values()).filter(HandoverStatus::isReadable).map(Enum::name).toArray(String[]::new))
                .query((row, _) -> readers.computeIfAbsent(new RequestId(row.getObject("request_id", UUID.class)), _ -> new HashSet<>()).add(row.getString("partner"))).list();
        return readers;
    }

    /** The one that counts for these partners: open if there is one, else the last. */
    Optional<Handover> with(RequestId request, List<String> partners) {
        return sql.sql("""
                select * from guidance.handover where request_id = :request and partner = any(:partners)
                order by (status in ('WAITING', 'TAKEN')) desc, id desc limit 1
                """)
                .param("request", request.value())
                .param("partners", partners.toArray(String[]::new))
                .query(HandoverStore::handover)
                .optional();
    }

    /** @throws Stale when the move is not allowed, or somebody else made another first */
    void move(Handover handover, HandoverStatus to, @Nullable AccountId by, @Nullable String reason, Instant at) {
        HandoverLifecycle.TABLE.check(handover.status(), to);
        var answers = to == HandoverStatus.TAKEN || to == HandoverStatus.DECLINED || to == HandoverStatus.PASSED_ON;
        var moved = sql.sql("""
                update guidance.handover set status = :to, since = :at,
                    sent_at = case when :sent then cast(:at as timestamptz) else sent_at end,
                    taken_at = case when :taken then cast(:at as timestamptz) else taken_at end,
                    first_answer_at = coalesce(first_answer_at, case when :answers then cast(:at as timestamptz) end),
                    account_id = coalesce(cast(:by as uuid), account_id), reason = coalesce(cast(:reason as text), reason)
                where id = :id and status = :from
                """)
                .param("to", to.name())
                .param("at", Timestamp.from(at))
                .param("sent", to == HandoverStatus.WAITING)
                .param("taken", to == HandoverStatus.TAKEN)
                .param("answers", answers)
                .param("by", by == null ? null : by.value().toString(), java.sql.Types.VARCHAR)
                .param("reason", reason, java.sql.Types.VARCHAR)
                .param("id", handover.id())
                .param("from", handover.status().name())
                .update();
        if (moved != 1) throw new Stale("handover " + handover.id());
    }

    /** Those that wait, or were taken and not answered, for one of these numbers of days, and were not reminded of it. */
    List<Due> toRemind(List<Integer> days, Instant now, int max) {
        return sql.sql("""
                select h.*, late.day from guidance.handover h
                cross join lateral (select max(d) as day from unnest(:days) as d
                    where h.since <= cast(:now as timestamptz) - make_interval(days => d)) as late
                where h.status in ('WAITING', 'TAKEN') and late.day is not null
                  and not exists (select 1 from guidance.reminder r
                      where r.handover_id = h.id and r.status = h.status and r.day >= late.day)
                order by h.since limit :max
                """)
                .param("days", days.toArray(Integer[]::new))
                .param("now", Timestamp.from(now))
                .param("max", max)
                .query((row, number) -> new Due(handover(row, number), row.getInt("day")))
                .list();
    }

    /** @return false when this reminder went out already */
    boolean reminded(Due due, Instant at) {
        return sql.sql("""
                insert into guidance.reminder (handover_id, status, day, at) values (:handover, :status, :day, :at)
                on conflict do nothing
                """)
                .param("handover", due.handover().id())
                .param("status", due.handover().status().name())
                .param("day", due.day())
                .param("at", Timestamp.from(at))
                .update() == 1;
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                new RequestId(row.getObject("request_id", UUID.class)),
                row.getString("partner"),
                HandoverStatus.valueOf(row.getString("status")),
                row.getTimestamp("since").toInstant(),
                Optional.ofNullable(row.getString("passed_by")),
                Optional.ofNullable(row.getTimestamp("sent_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("taken_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getString("reason")));
    }
}
