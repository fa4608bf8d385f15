package fr.levain.support;

import fr.levain.kernel.AccountId;
import fr.levain.support.ImportReport.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReceivedTableStore {
    private final JdbcClient sql;

    ReceivedTableStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(ReceivedTable received, byte[] content, AccountId by, Instant now) {
        sql.sql("insert into support.received_table (id, account_id, kind, name, content, sent_at) values (:id, :by, :kind, :name, :content, :now)")
                .param("id", received.id()).param("by", by.value()).param("kind", received.table().name()).param("name", received.name()).param("content", content)
                .param("now", Timestamp.from(now)).update();
    }

    /** Of this person. */
    Optional<ReceivedTable> find(UUID id, AccountId by) {
        return sql.sql("select * from support.received_table where id = :id and account_id = :by").param("id", id).param("by", by.value())
                .query(ReceivedTableStore::received).optional();
    }

    /** The same, held until the transaction ends. */
    Optional<ReceivedTable> lock(UUID id, AccountId by) {
        return sql.sql("select * from support.received_table where id = :id and account_id = :by for update").param("id", id).param("by", by.value())
                .query(ReceivedTableStore::received).optional();
    }

    byte[] content(UUID id) {
        return sql.sql("select content from support.received_table where id = :id").param("id", id).query((row, _) -> row.getBytes("content")).single();
    }

    void take(UUID id, ImportReport report, Instant now) {
        sql.sql("update support.received_table set taken_at = :now, content = ''::bytea, created = :created, changed = :changed, unchanged = :unchanged where id = :id")
                .param("now", Timestamp.from(now)).param("created", report.count(Outcome.CREATED)).param("changed", report.count(Outcome.CHANGED))
                .param("unchanged", report.count(Outcome.UNCHANGED)).param("id", id).update();
    }

    void forget(Instant before) {
        sql.sql("delete from support.received_table where sent_at < :before").param("before", Timestamp.from(before)).update();
    }

    private static ReceivedTable received(ResultSet row, int number) throws SQLException {
        return new ReceivedTable(row.getObject("id", UUID.class), CaseloadTable.valueOf(row.getString("kind")), row.getString("name"), row.getTimestamp("taken_at") == null
                ? Optional.empty() : Optional.of(new ReceivedTable.Taken(row.getInt("created"), row.getInt("changed"), row.getInt("unchanged"))));
    }
}
