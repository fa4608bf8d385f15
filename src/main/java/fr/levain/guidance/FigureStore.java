package fr.levain.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FigureStore {
    private final JdbcClient sql;

    FigureStore(JdbcClient sql) {
        this.sql = sql;
    }

    RequestFigures.Totals totals(Instant from, Instant to) {
        return sql.sql("""
                select count(*) as sent, count(*) filter (where status = 'ANSWERED') as answered,
                    count(*) filter (where unclaimed_at is not null) as unclaimed,
                    count(*) filter (where status in ('OPEN', 'UNCLAIMED', 'TAKEN')) as waiting,
                    count(satisfaction) as opinions, count(*) filter (where satisfaction = 'HELPED') as helped
                from guidance.request where sent_at >= :from and sent_at < :to
                """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, number) -> new RequestFigures.Totals(row.getLong("sent"), row.getLong("answered"), row.getLong("unclaimed"),
                        row.getLong("waiting"), row.getLong("opinions"), row.getLong("helped")))
                .single();
    }

    List<PartnerFigures> byPartner(Instant from, Instant to) {
        return sql.sql("""
                select h.partner, count(*) as received,
                    percentile_cont(0.5) within group (order by extract(epoch from h.first_answer_at - h.sent_at) / 86400)
                        filter (where h.first_answer_at is not null) as median,
                    count(*) filter (where h.taken_at is not null) as taken,
                    count(*) filter (where h.status = 'DECLINED') as declined,
                    count(*) filter (where h.status = 'PASSED_ON') as passed_on,
                    count(*) filter (where h.status = 'WAITING') as waiting,
                    count(*) filter (where h.status = 'CLOSED' and h.first_answer_at is null) as lost,
                    count(*) filter (where h.status = 'ANSWERED' and r.satisfaction = 'HELPED') as helped,
                    count(*) filter (where h.status = 'ANSWERED' and r.satisfaction = 'PARTLY') as partly,
                    count(*) filter (where h.status = 'ANSWERED' and r.satisfaction = 'NOT_HELPED') as not_helped
                from guidance.handover h join guidance.request r on r.id = h.request_id
                where h.sent_at >= :from and h.sent_at < :to
                group by h.partner order by received desc, h.partner
                """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(FigureStore::figures)
                .list();
    }

    List<UntakenNeed> unmet(Instant from, Instant to, int max, int skip) {
        return sql.sql("""
                select need, department, count(*) as requests, count(*) filter (where status = 'ANSWERED') as answered
                from guidance.request cross join unnest(needs) as need
                where unclaimed_at is not null and sent_at >= :from and sent_at < :to
                group by need, department order by requests desc, need, department limit :max offset :skip
                """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .param("max", max)
                .param("skip", skip)
                .query((row, number) -> new UntakenNeed(row.getString("need"), row.getString("department"), row.getLong("requests"), row.getLong("answered")))
                .list();
    }

    private static PartnerFigures figures(ResultSet row, int number) throws SQLException {
        var read = row.getDouble("median");
        var median = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(read);
        return new PartnerFigures(
                row.getString("partner"), row.getLong("received"), median,
                row.getLong("taken"), row.getLong("declined"), row.getLong("passed_on"), row.getLong("waiting"), row.getLong("lost"),
                row.getLong("helped"), row.getLong("partly"), row.getLong("not_helped"));
    }
}
