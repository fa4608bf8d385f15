package fr.levain.directory;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExchangeStore {
    private final JdbcClient jdbc;

    ExchangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ExchangeTrace trace) {
        jdbc.sql("insert into directory.exchange (at, register, asked, outcome) values (:at, :register, :asked, :outcome)")
                .param("at", trace.at().atOffset(ZoneOffset.UTC)).param("register", trace.register())
                .param("asked", trace.asked()).param("outcome", trace.outcome().name())
                .update();
    }

    List<ExchangeTrace> latest(int most) {
        return jdbc.sql("select * from directory.exchange order by at desc, id desc limit :most").param("most", most)
                .query((row, n) -> new ExchangeTrace(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("register"),
                        row.getString("asked"), ExchangeTrace.Outcome.valueOf(row.getString("outcome"))))
                .list();
    }

    int removeBefore(Instant limit) {
        return jdbc.sql("delete from directory.exchange where at < :limit").param("limit", limit.atOffset(ZoneOffset.UTC)).update();
    }
}
