package fr.levain.calls;

import static fr.levain.calls.SchemeStatus.DRAFT;

import fr.levain.eligibility.Vocabulary;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SchemeStore {
    enum Origin {
        PACK,
        OFFICER
    }

    private record Row(UUID scheme, String slug, SchemeStatus status, UUID revision, boolean frozen) {}

    private static final String SCHEME = """
            select s.id as scheme, s.slug, s.status, r.id as revision, r.published_at is not null as frozen
              from calls.scheme s
              join calls.scheme_revision r on r.id = s.current_revision
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    /** Published terms never change: read once. */
    private final Map<UUID, SchemeRevision> frozen = new ConcurrentHashMap<>();
    /** One vocabulary serves many aids. */
    private final Map<Vocabulary, Vocabulary> vocabularies = new ConcurrentHashMap<>();

    SchemeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Scheme> all() {
        return jdbc.sql(SCHEME + " order by s.slug").query(SchemeStore::row).list().stream().map(this::scheme).toList();
    }

    Optional<Scheme> bySlug(String slug) {
        return jdbc.sql(SCHEME + " where s.slug = :slug").param("slug", slug).query(SchemeStore::row).optional().map(this::scheme);
    }

    List<Scheme> inForceAt(LocalDate day) {
        var rows = jdbc.sql("""
                select s.id as scheme, s.slug, s.status, r.id as revision, true as frozen
                  from calls.scheme s
                  join calls.scheme_revision r on r.scheme_id = s.id
                 where s.status = 'PUBLISHED' and r.published_at is not null
                 order by s.slug, r.number
                """).query(SchemeStore::row).list();
        var latest = new LinkedHashMap<String, Scheme>();
        for (var row : rows) {
            var scheme = scheme(row);
            if (scheme.current().isInForceAt(day)) latest.put(row.slug(), scheme);
        }
        return latest.values().stream()
                .sorted(Comparator.comparing((Scheme scheme) -> scheme.current().head()).thenComparing(scheme -> scheme.current().title()))
                .toList();
    }

    Optional<SchemeRevision> revision(SchemeRevisionId id) {
        return jdbc.sql("select id as revision, published_at is not null as frozen from calls.scheme_revision where id = :id")
                .param("id", id.value()).query((row, _) -> row.getBoolean("frozen")).optional().map(fixed -> terms(id.value(), fixed));
    }

    Optional<SchemeRevision> latestPublished() {
        return jdbc.sql("select id from calls.scheme_revision where published_at is not null order by published_at desc, id limit 1")
                .query(UUID.class).optional().map(id -> terms(id, true));
    }

    /** The draft being prepared: an officer's before the pack's, the latest of each; else the latest published. */
    SchemeRevision draft(SchemeId scheme) {
        return jdbc.sql("""
                select id, published_at is not null as frozen
                  from calls.scheme_revision
                 where scheme_id = :scheme
                 order by published_at is not null, origin, number desc
                 limit 1
                """)
                .param("scheme", scheme.value())
                .query((row, _) -> terms(row.getObject("id", UUID.class), row.getBoolean("frozen"))).single();
    }

    Optional<SchemeRevision> latestFrom(SchemeId scheme, Origin origin) {
        return jdbc.sql("""
                select id, published_at is not null as frozen
                  from calls.scheme_revision
                 where scheme_id = :scheme and origin = :origin
                 order by number desc
                 limit 1
                """)
                .param("scheme", scheme.value()).param("origin", origin.name())
                .query((row, _) -> terms(row.getObject("id", UUID.class), row.getBoolean("frozen"))).optional();
    }

    boolean isPublished(SchemeRevisionId id) {
        return jdbc.sql("select published_at is not null from calls.scheme_revision where id = :id")
                .param("id", id.value()).query(Boolean.class).single();
    }

    List<SchemeChange> history(SchemeId scheme) {
        return jdbc.sql("""
                select id, number, drafted_at, published_at, origin, coalesce(changes, '') as changes
                  from calls.scheme_revision
                 where scheme_id = :scheme
                 order by number desc
                """)
                .param("scheme", scheme.value())
                .query((row, _) -> new SchemeChange(
                        new SchemeRevisionId(row.getObject("id", UUID.class)), row.getInt("number"),
                        row.getTimestamp("drafted_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("published_at")).map(Timestamp::toInstant),
                        row.getString("origin").equals(Origin.PACK.name()), row.getString("changes")))
                .list();
    }

    SchemeId open(SchemeRevision terms, Origin origin, Instant now) {
        var scheme = SchemeId.at(now);
        var revision = SchemeRevisionId.at(now);
        jdbc.sql("""
                insert into calls.scheme (id, slug, status, current_revision, created_at)
                values (:id, :slug, :status, :revision, :now)
                """)
                .param("id", scheme.value()).param("slug", terms.slug()).param("status", DRAFT.name())
                .param("revision", revision.value()).param("now", Timestamp.from(now)).update();
        insert(terms.stored(revision, scheme, 1), origin, now);
        return scheme;
    }

    SchemeRevisionId addRevision(SchemeId scheme, SchemeRevision terms, Origin origin, Instant now) {
        var number = jdbc.sql("select max(number) + 1 from calls.scheme_revision where scheme_id = :scheme")
                .param("scheme", scheme.value()).query(Integer.class).single();
        var revision = SchemeRevisionId.at(now);
        insert(terms.stored(revision, scheme, number), origin, now);
        return revision;
    }

    private void insert(SchemeRevision revision, Origin origin, Instant now) {
        jdbc.sql("""
                insert into calls.scheme_revision (id, scheme_id, number, origin, terms, drafted_at)
                values (:id, :scheme, :number, :origin, :terms::jsonb, :now)
                """)
                .param("id", revision.id().value()).param("scheme", revision.scheme().value())
                .param("number", revision.number()).param("origin", origin.name())
                .param("terms", json.writeValueAsString(revision)).param("now", Timestamp.from(now)).update();
    }

    /** @throws Stale when the draft was published in between */
    void rewrite(SchemeRevision draft, Instant now) {
        int rewritten = jdbc.sql("""
                update calls.scheme_revision set terms = :terms::jsonb, drafted_at = :now
                 where id = :id and published_at is null
                """)
                .param("terms", json.writeValueAsString(draft)).param("now", Timestamp.from(now))
                .param("id", draft.id().value()).update();
        if (rewritten == 0) throw new Stale("scheme revision " + draft.id());
    }

    /** @throws Stale when the scheme moved in between */
    void publish(Scheme scheme, SchemeRevision terms, String changes, Instant now) {
        int marked = jdbc.sql("""
                update calls.scheme_revision set terms = :terms::jsonb, published_at = :now, changes = :changes
                 where id = :id and published_at is null
                """)
                .param("terms", json.writeValueAsString(terms)).param("now", Timestamp.from(now)).param("changes", changes)
                .param("id", terms.id().value()).update();
        if (marked == 0) throw new Stale("scheme revision " + terms.id() + " already published");
        move(scheme, SchemeStatus.PUBLISHED, terms.id());
    }

    void move(Scheme scheme, SchemeStatus to, SchemeRevisionId current) {
        int moved = jdbc.sql("""
                update calls.scheme
                   set status = :to, current_revision = :revision
                 where id = :id and status = :from and current_revision = :before
                """)
                .param("to", to.name()).param("revision", current.value()).param("id", scheme.id().value())
                .param("from", scheme.status().name()).param("before", scheme.current().id().value()).update();
        if (moved == 0) throw new Stale("scheme " + scheme.slug());
    }

    void confirm(SchemeId scheme, Assumption assumption, Caller by, Instant now) {
        jdbc.sql("""
                insert into calls.scheme_confirmation (scheme_id, code, value, confirmed_by, confirmed_at)
                values (:scheme, :code, :value, :by, :now)
                on conflict do nothing
                """)
                .param("scheme", scheme.value()).param("code", assumption.code()).param("value", assumption.value())
                .param("by", by.reference()).param("now", Timestamp.from(now)).update();
    }

    /** Confirmations hold for a value: the same code with another value is to be confirmed again. */
    Set<String> confirmed(SchemeId scheme) {
        return jdbc.sql("select code, value from calls.scheme_confirmation where scheme_id = :scheme")
                .param("scheme", scheme.value())
                .query((row, _) -> row.getString("code") + "=" + row.getString("value")).list().stream().collect(Collectors.toSet());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getObject("scheme", UUID.class), row.getString("slug"), SchemeStatus.valueOf(row.getString("status")),
                row.getObject("revision", UUID.class), row.getBoolean("frozen"));
    }

    private Scheme scheme(Row row) {
        return new Scheme(new SchemeId(row.scheme()), row.slug(), row.status(), terms(row.revision(), row.frozen()));
    }

    private SchemeRevision terms(UUID revision, boolean fixed) {
        var known = fixed ? frozen.get(revision) : null;
        if (known != null) return known;
        var read = json.readValue(jdbc.sql("select terms from calls.scheme_revision where id = :id").param("id", revision)
                .query(String.class).single(), SchemeRevision.class);
        var terms = read.reading(vocabularies.computeIfAbsent(read.vocabulary(), same -> same));
        if (fixed) frozen.put(revision, terms);
        return terms;
    }
}
