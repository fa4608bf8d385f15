package fr.levain.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of requests, read by key: one statement each, whatever their length. */
@Repository
class RequestListStore {
    private final JdbcClient sql;

    RequestListStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of these partners in these states, oldest first. Without a consent in force there is no line at all. */
    List<RequestLine> ofPartners(List<String> partners, List<HandoverStatus> statuses, Optional<UUID> after, int max) {
        return sql.sql("""
                select h.id as key, r.reference, r.needs, r.commune, h.status, h.since, r.sent_at
                from guidance.handover h
                join guidance.request r on r.id = h.request_id
                where h.partner = any(:partners) and h.status = any(:statuses)
                  and (cast(:after as uuid) is null or h.id > cast(:after as uuid))
                  and exists (select 1 from consents.in_force c where c.subject_id = r.id and c.recipient = h.partner)
                order by h.id limit :max
                """)
                .param("partners", partners.toArray(String[]::new))
                .param("statuses", statuses.stream().map(Enum::name).toArray(String[]::new))
                .param("after", after.map(UUID::toString).orElse(null), java.sql.Types.VARCHAR)
                .param("max", max)
                .query(RequestListStore::line)
                .list();
    }

    long countOf(List<String> partners, HandoverStatus status, int max) {
        return sql.sql("""
                select count(*) from (select 1 from guidance.handover h
                    where h.partner = any(:partners) and h.status = :status
                      and exists (select 1 from consents.in_force c where c.subject_id = h.request_id and c.recipient = h.partner)
                    limit :max) as counted
                """)
                .param("partners", partners.toArray(String[]::new))
                .param("status", status.name())
                .param("max", max)
                .query(Long.class)
                .single();
    }

    /** Those in these states since before an instant, whoever waits longest first. */
    List<RequestLine> inBasket(List<RequestStatus> statuses, Instant before, Optional<UUID> after, int max) {
        return sql.sql("""
                select r.id as key, r.reference, r.needs, r.commune, r.status, r.since, r.sent_at
                from guidance.request r
                where r.status = any(:statuses) and r.since <= :before
                  and (cast(:after as uuid) is null or r.id > cast(:after as uuid))
                  and exists (select 1 from consents.in_force c where c.subject_id = r.id and c.recipient = 'region')
                order by r.id limit :max
                """)
                .param("statuses", statuses.stream().map(Enum::name).toArray(String[]::new))
                .param("before", Timestamp.from(before))
                .param("after", after.map(UUID::toString).orElse(null), java.sql.Types.VARCHAR)
                .param("max", max)
                .query(RequestListStore::line)
                .list();
    }

    private static RequestLine line(ResultSet row, int number) throws SQLException {
        return new RequestLine(
                row.getObject("key", UUID.class),
                row.getString("reference"),
                List.of((String[]) row.getArray("needs").getArray()),
                row.getString("commune"),
                row.getString("status"),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("sent_at").toInstant());
    }
}
