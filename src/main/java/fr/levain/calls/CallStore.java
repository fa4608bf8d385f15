package fr.levain.calls;

import static fr.levain.calls.CallStatus.DRAFT;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.ConcurrentLruCache;
import tools.jackson.databind.json.JsonMapper;

@Repository
class CallStore {
    private static final int KEPT = 500;

    /** @param extendedTo the last closing granted after the terms were published */
    private record Row(CallId id, String slug, CallStatus status, CallRevisionId current, Optional<Instant> extendedTo) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ConcurrentLruCache<CallRevisionId, CallRevision> revisions;

    CallStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.revisions = new ConcurrentLruCache<>(KEPT, this::read);
    }

    List<Call> all() {
        return jdbc.sql("select * from calls.call order by slug").query(CallStore::row).list().stream().map(this::call).toList();
    }

    Optional<Call> bySlug(String slug) {
        return jdbc.sql("select * from calls.call where slug = :slug").param("slug", slug).query(CallStore::row).optional()
                .map(this::call);
    }

    /** These terms as they stand today: a closing put off since, or a later one published, holds for all. */
    CallRevision today(CallRevision terms) {
        var call = jdbc.sql("select * from calls.call where id = :id").param("id", terms.call().value()).query(CallStore::row).optional().map(this::call);
        if (call.isEmpty() || call.get().status() == DRAFT || terms.closesAt().isEmpty()) return terms;
        var closing = call.get().current().closesAt();
        return closing.isEmpty() ? terms.neverClosing() : terms.closingNoEarlierThan(closing);
    }

    /** Read once: the terms under an identifier never change, amending writes others. @throws NotFound when there are none */
    CallRevision revision(CallRevisionId id) {
        return revisions.get(id);
    }

    private CallRevision read(CallRevisionId id) {
        return jdbc.sql("select terms from calls.call_revision where id = :id").param("id", id.value())
                .query((row, _) -> terms(row)).optional()
                .orElseThrow(() -> new NotFound("call revision " + id));
    }

    CallRevision latest(CallId call) {
        return jdbc.sql("select terms from calls.call_revision where call_id = :call order by number desc limit 1")
                .param("call", call.value()).query((row, _) -> terms(row)).single();
    }

    List<CallChange> history(CallId call) {
        return jdbc.sql("""
                select number, published_at, changes
                  from calls.call_revision
                 where call_id = :call and published_at is not null
                 order by number desc
                """)
                .param("call", call.value())
                .query((row, _) -> new CallChange(
                        row.getInt("number"), row.getTimestamp("published_at").toInstant(), row.getString("changes")))
                .list();
    }

    CallId open(CallRevision terms, Instant now) {
        var call = CallId.at(now);
        var revision = CallRevisionId.at(now);
        jdbc.sql("""
                insert into calls.call (id, slug, status, current_revision, created_at)
                values (:id, :slug, :status, :revision, :now)
                """)
                .param("id", call.value()).param("slug", terms.slug()).param("status", DRAFT.name())
                .param("revision", revision.value()).param("now", Timestamp.from(now)).update();
        insert(terms.stored(revision, call, 1), now);
        return call;
    }

    void addRevision(CallId call, CallRevision terms, Instant now) {
        insert(terms.stored(CallRevisionId.at(now), call, latest(call).number() + 1), now);
    }

    private void insert(CallRevision revision, Instant now) {
        jdbc.sql("""
                insert into calls.call_revision (id, call_id, number, terms, drafted_at)
                values (:id, :call, :number, :terms::jsonb, :now)
                """)
                .param("id", revision.id().value()).param("call", revision.call().value())
                .param("number", revision.number()).param("terms", json.writeValueAsString(revision))
                .param("now", Timestamp.from(now)).update();
    }

    /** @throws Stale when the call moved in between */
    void publish(Call call, CallRevision revision, String changes, Instant now) {
        markPublished(revision.id(), changes, now);
        move(call, CallStatus.PUBLISHED, revision.id());
    }

    void archive(Call call, Instant now) {
        if (call.status() == DRAFT) markPublished(call.current().id(), "Appel passé.", now);
        move(call, CallStatus.CLOSED, call.current().id());
    }

    void withdraw(Call call) {
        move(call, CallStatus.WITHDRAWN, call.current().id());
    }

    void restore(Call call) {
        move(call, CallStatus.PUBLISHED, call.current().id());
    }

    private void markPublished(CallRevisionId revision, String changes, Instant now) {
        int marked = jdbc.sql("""
                update calls.call_revision
                   set published_at = :now, changes = :changes
                 where id = :id and published_at is null
                """)
                .param("now", Timestamp.from(now)).param("changes", changes).param("id", revision.value()).update();
        if (marked == 0) throw new Stale("revision " + revision + " already published");
    }

    private void move(Call call, CallStatus to, CallRevisionId current) {
        int moved = jdbc.sql("""
                update calls.call
                   set status = :to, current_revision = :revision
                 where id = :id and status = :from and current_revision = :before
                """)
                .param("to", to.name()).param("revision", current.value()).param("id", call.id().value())
                .param("from", call.status().name()).param("before", call.current().id().value()).update();
        if (moved == 0) throw new Stale("call " + call.slug());
    }

    void confirm(CallId call, Assumption assumption, Caller by, Instant now) {
        jdbc.sql("""
                insert into calls.assumption_confirmation (call_id, code, value, confirmed_by, confirmed_at)
                values (:call, :code, :value, :by, :now)
                on conflict do nothing
                """)
                .param("call", call.value()).param("code", assumption.code()).param("value", stamp(assumption))
                .param("by", by.reference()).param("now", Timestamp.from(now)).update();
    }

    /** Confirmations hold for a value: the same code with another value is to be confirmed again. */
    Confirmations confirmed(CallId call) {
        return new Confirmations(new HashSet<>(jdbc.sql("select code, value from calls.assumption_confirmation where call_id = :call")
                .param("call", call.value())
                .query((row, _) -> row.getString("code") + "=" + row.getString("value")).list()));
    }

    record Confirmations(Set<String> known) {
        boolean contains(Assumption assumption) {
            return known.contains(assumption.code() + "=" + stamp(assumption));
        }
    }

    private static String stamp(Assumption assumption) {
        return assumption.value();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(new CallId(row.getObject("id", UUID.class)), row.getString("slug"),
                CallStatus.valueOf(row.getString("status")), new CallRevisionId(row.getObject("current_revision", UUID.class)),
                Optional.ofNullable(row.getTimestamp("extended_to")).map(Timestamp::toInstant));
    }

    private Call call(Row row) {
        // a draft is still being written: only what is published is read once
        var terms = row.status() == DRAFT ? read(row.current()) : revision(row.current());
        return new Call(row.id(), row.slug(), terms.title(), row.status(), terms.closingNoEarlierThan(row.extendedTo()));
    }

    private CallRevision terms(ResultSet row) throws SQLException {
        return json.readValue(row.getString("terms"), CallRevision.class);
    }
}
