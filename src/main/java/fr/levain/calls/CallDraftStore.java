package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Stale;
import fr.levain.revisions.Authors;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The revision of a call that is not published yet: the only one that may change. */
@Repository
class CallDraftStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Authors authors;

    CallDraftStore(JdbcClient jdbc, JsonMapper json, Authors authors) {
        this.jdbc = jdbc;
        this.json = json;
        this.authors = authors;
    }

    /** One officer writes at a time; the others wait, then read what was written. */
    void lock(CallId call) {
        jdbc.sql("select id from calls.call where id = :id for update").param("id", call.value()).query(UUID.class).single();
    }

    Optional<CallDraft.Written> written(CallId call) {
        return jdbc.sql("""
                select coalesce(changed_at, drafted_at) as at, changed_by from calls.call_revision
                 where call_id = :call and published_at is null
                 order by number desc limit 1
                """)
                .param("call", call.value())
                .query((row, _) -> new CallDraft.Written(row.getTimestamp("at").toInstant(), Optional.ofNullable(row.getString("changed_by")).map(authors::name)))
                .optional();
    }

    /** @throws Stale when it was published in between */
    void write(CallRevision draft, Instant now, Caller by) {
        int written = jdbc.sql("""
                update calls.call_revision
                   set terms = :terms::jsonb, changed_at = :now, changed_by = :by
                 where id = :id and published_at is null
                """)
                .param("terms", json.writeValueAsString(draft)).param("now", Timestamp.from(now)).param("by", by.reference())
                .param("id", draft.id().value()).update();
        if (written == 0) throw new Stale("revision " + draft.id() + " is published");
    }

    void drop(CallId call) {
        jdbc.sql("delete from calls.call_revision where call_id = :call and published_at is null").param("call", call.value()).update();
    }

    /** A call that was never published leaves nothing. */
    void forget(CallId call) {
        jdbc.sql("delete from calls.assumption_confirmation where call_id = :call").param("call", call.value()).update();
        drop(call);
        jdbc.sql("delete from calls.call where id = :call and status = 'DRAFT'").param("call", call.value()).update();
    }

    boolean isProposed(CallId call, String digest) {
        return jdbc.sql("select digest from calls.pack_proposal where call_id = :call").param("call", call.value())
                .query(String.class).optional().filter(digest::equals).isPresent();
    }

    void remember(CallId call, String digest) {
        jdbc.sql("""
                insert into calls.pack_proposal (call_id, digest) values (:call, :digest)
                on conflict (call_id) do update set digest = excluded.digest
                """)
                .param("call", call.value()).param("digest", digest).update();
    }
}
