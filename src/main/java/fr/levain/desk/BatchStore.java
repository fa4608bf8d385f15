package fr.levain.desk;

import fr.levain.kernel.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class BatchStore {
    private static final TypeReference<Map<String, String>> CHOICES = new TypeReference<>() {};
    private static final int LATEST = 50;

    private final JdbcClient sql;
    private final JsonMapper json;

    BatchStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** False when this key was confirmed before. */
    boolean add(UUID id, BulkKind kind, Map<String, String> choices, List<String> references, AccountId by, Instant at) {
        var added = sql.sql("""
                insert into desk.batch (id, act, choices, made_by, made_at) values (:id, :act, :choices::jsonb, :by, :at)
                on conflict (id) do nothing
                """)
                .param("id", id).param("act", kind.name()).param("choices", json.writeValueAsString(choices)).param("by", by.value())
                .param("at", Timestamp.from(at)).update() == 1;
        if (added)
            sql.sql("""
                    insert into desk.batch_item (batch, place, reference)
                    select :id, place, reference from unnest(:references::text[]) with ordinality as item(reference, place)
                    """)
                    .param("id", id).param("references", references.toArray(String[]::new)).update();
        return added;
    }

    Optional<Batch> find(UUID id) {
        return sql.sql("select * from desk.batch where id = :id").param("id", id).query((row, n) -> new Batch(
                id, BulkKind.valueOf(row.getString("act")), json.readValue(row.getString("choices"), CHOICES),
                new AccountId(row.getObject("made_by", UUID.class)), row.getObject("made_at", OffsetDateTime.class).toInstant(), items(id))).optional();
    }

    /** Without their items, the latest first. */
    List<Batch> latestOf(AccountId account) {
        return sql.sql("select * from desk.batch where made_by = :by order by made_at desc, id desc limit " + LATEST).param("by", account.value())
                .query((row, n) -> new Batch(
                        row.getObject("id", UUID.class), BulkKind.valueOf(row.getString("act")), Map.of(), account,
                        row.getObject("made_at", OffsetDateTime.class).toInstant(), List.of()))
                .list();
    }

    /** The next one nobody works on, held until the end of the transaction. */
    Optional<String> take(UUID batch) {
        return sql.sql("""
                select reference from desk.batch_item where batch = :batch and outcome = 'PENDING' order by place limit 1 for update skip locked
                """)
                .param("batch", batch).query(String.class).optional();
    }

    void settle(UUID batch, String reference, Batch.Outcome outcome, String whyNot, Instant at) {
        sql.sql("""
                update desk.batch_item set outcome = :outcome, why_not = :why, done_at = :at
                 where batch = :batch and reference = :reference and outcome = 'PENDING'
                """)
                .param("outcome", outcome.name()).param("why", whyNot).param("at", Timestamp.from(at)).param("batch", batch).param("reference", reference).update();
    }

    /** True once, when nothing is left to do. */
    boolean finish(UUID batch, Instant at) {
        return sql.sql("""
                update desk.batch set told_at = :at where id = :batch and told_at is null
                   and not exists (select 1 from desk.batch_item where batch = :batch and outcome = 'PENDING')
                """)
                .param("at", Timestamp.from(at)).param("batch", batch).update() == 1;
    }

    private List<Batch.Item> items(UUID batch) {
        return sql.sql("select reference, outcome, why_not from desk.batch_item where batch = :batch order by place").param("batch", batch)
                .query((row, n) -> new Batch.Item(row.getString("reference"), Batch.Outcome.valueOf(row.getString("outcome")), row.getString("why_not")))
                .list();
    }
}
