package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.UuidV7;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ExtensionStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ExtensionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return false when this grace was granted already */
    boolean add(CallId call, Extension extension, Caller by) {
        int added = jdbc.sql("""
                insert into calls.extension (id, call_id, kind, closing_before, closing_after, reason, granted_at, granted_by)
                values (:id, :call, :kind, :before, :after, :reason, :at, :by)
                on conflict do nothing
                """)
                .param("id", UuidV7.at(extension.at())).param("call", call.value()).param("kind", extension.kind().name())
                .param("before", Timestamp.from(extension.before())).param("after", Timestamp.from(extension.after()))
                .param("reason", extension.reason()).param("at", Timestamp.from(extension.at())).param("by", by.reference()).update();
        if (added == 0) return false;
        jdbc.sql("update calls.call set extended_to = :after where id = :call")
                .param("after", Timestamp.from(extension.after())).param("call", call.value()).update();
        return true;
    }

    /** The latest first. */
    List<Extension> of(CallId call) {
        return jdbc.sql("select * from calls.extension where call_id = :call order by granted_at desc").param("call", call.value())
                .query((row, _) -> new Extension(Extension.Kind.valueOf(row.getString("kind")), row.getTimestamp("closing_before").toInstant(),
                        row.getTimestamp("closing_after").toInstant(), row.getString("reason"), row.getTimestamp("granted_at").toInstant()))
                .list();
    }

    void keep(GracePolicy policy) {
        jdbc.sql("""
                insert into calls.grace_policy (terms) values (:terms::jsonb)
                on conflict (only_one) do update set terms = excluded.terms
                """)
                .param("terms", json.writeValueAsString(policy)).update();
    }

    Optional<GracePolicy> policy() {
        return jdbc.sql("select terms from calls.grace_policy").query((row, _) -> json.readValue(row.getString(1), GracePolicy.class)).optional();
    }
}
