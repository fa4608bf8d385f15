package fr.levain.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AbuseStore {
    private static final String SELECT = """
            select a.*, coalesce(i.message, '') as message from network.abuse a
              left join network.introduction i on a.target_kind = 'INTRODUCTION' and i.id = a.target_id
            """;

    private final JdbcClient sql;

    AbuseStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when the same person reported it already */
    boolean add(AbuseReport report, String by) {
        return sql.sql("""
                insert into network.abuse (id, target_kind, target_id, about, ground, text, told_by, told_at) values (:id, :kind, :target, :about, :ground, :text, :by, :at)
                on conflict (target_id, told_by) where settled_at is null do nothing
                """)
                .param("id", report.id()).param("kind", report.target().name()).param("target", report.targetId()).param("about", report.about())
                .param("ground", report.ground().name()).param("text", report.text()).param("by", by).param("at", Timestamp.from(report.toldAt())).update() == 1;
    }

    /** The oldest first. */
    List<AbuseReport> open(int most) {
        return sql.sql(SELECT + " where a.settled_at is null order by a.told_at, a.id limit :most").param("most", most).query(AbuseStore::report).list();
    }

    Optional<AbuseReport> find(UUID id) {
        return sql.sql(SELECT + " where a.id = :id and a.settled_at is null").param("id", id).query(AbuseStore::report).optional();
    }

    /** With all the reports of the same thing. */
    void settle(UUID target, boolean founded, String by, Instant now) {
        sql.sql("update network.abuse set settled_at = :now, settled_by = :by, founded = :founded, text = '' where target_id = :target and settled_at is null")
                .param("now", Timestamp.from(now)).param("by", by).param("founded", founded).param("target", target).update();
    }

    private static AbuseReport report(ResultSet row, int number) throws SQLException {
        return new AbuseReport(row.getObject("id", UUID.class), AbuseTarget.valueOf(row.getString("target_kind")), row.getObject("target_id", UUID.class),
                row.getString("about"), AbuseGround.valueOf(row.getString("ground")), row.getString("text"), row.getTimestamp("told_at").toInstant(), row.getString("message"));
    }
}
