package fr.levain.readings;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Stale;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AllocationStore {
    private final JdbcClient sql;
    private final JsonMapper json;

    AllocationStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Proposed and not applied. */
    Optional<Allocations.Proposed> open(String call, String kind) {
        return sql.sql("select plan::text from readings.allocation where call_slug = :call and kind = :kind and applied_at is null")
                .param("call", call).param("kind", kind).query(String.class).optional().map(plan -> json.readValue(plan, Allocations.Proposed.class));
    }

    void replace(String call, Allocations.Proposed proposed, Caller by, Instant at) {
        sql.sql("""
                insert into readings.allocation (id, call_slug, kind, plan, made_by, made_at) values (:id, :call, :kind, :plan::jsonb, :by, :at)
                on conflict (call_slug, kind) where applied_at is null
                   do update set id = excluded.id, plan = excluded.plan, made_by = excluded.made_by, made_at = excluded.made_at
                """)
                .param("id", proposed.id()).param("call", call).param("kind", proposed.kind()).param("plan", json.writeValueAsString(proposed))
                .param("by", by.signedIn().id().value()).param("at", Timestamp.from(at)).update();
    }

    void drop(String call, String kind) {
        sql.sql("delete from readings.allocation where call_slug = :call and kind = :kind and applied_at is null").param("call", call).param("kind", kind).update();
    }

    /** @throws Stale when it was applied in between */
    void apply(UUID id, Instant at) {
        if (sql.sql("update readings.allocation set applied_at = :at where id = :id and applied_at is null").param("at", Timestamp.from(at)).param("id", id).update() != 1)
            throw new Stale("allocation " + id);
    }
}
