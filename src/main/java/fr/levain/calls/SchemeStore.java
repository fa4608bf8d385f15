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
        OFFICER;

        static Origin of(Caller by) {
            return by instanceof Caller.System ? PACK : OFFICER;
        }
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

    /** A scheme known for the first time, not yet published: confirmations and its first version need it. */
    Scheme open(SchemeRevision terms, Origin origin, Instant now) {
        var first = terms.stored(SchemeRevisionId.at(now), SchemeId.at(now), 1);
        jdbc.sql("""
                insert into calls.scheme (id, slug, status, current_revision, created_at)
                values (:id, :slug, :status, :revision, :now)
                """)
                .param("id", first.scheme().value()).param("slug", first.slug()).param("status", DRAFT.name())
                .param("revision", first.id().value()).param("now", Timestamp.from(now)).update();
        insert(first, origin, Optional.empty(), "", now);
        return new Scheme(first.scheme(), first.slug(), DRAFT, first);
    }

    /**
     * @param changes as the history tells them
     * @throws Stale when the scheme moved in between
     */
    SchemeRevision publish(Scheme scheme, SchemeRevision terms, String changes, Origin origin, Instant now) {
        var published = scheme.status() == DRAFT ? first(scheme, terms, changes, now) : next(scheme, terms, changes, origin, now);
        move(scheme, SchemeStatus.PUBLISHED, published.id());
        return published;
    }

    private SchemeRevision first(Scheme scheme, SchemeRevision terms, String changes, Instant now) {
        var first = terms.stored(scheme.current().id(), scheme.id(), 1);
        int marked = jdbc.sql("""
                update calls.scheme_revision set terms = :terms::jsonb, published_at = :now, changes = :changes
                 where id = :id and published_at is null
                """)
                .param("terms", json.writeValueAsString(first)).param("now", Timestamp.from(now)).param("changes", changes)
                .param("id", first.id().value()).update();
        if (marked == 0) throw new Stale("scheme revision " + first.id() + " already published");
        return first;
    }

    private SchemeRevision next(Scheme scheme, SchemeRevision terms, String changes, Origin origin, Instant now) {
        var number = jdbc.sql("select max(number) + 1 from calls.scheme_revision where scheme_id = :scheme")
                .param("scheme", scheme.id().value()).query(Integer.class).single();
        var next = terms.stored(SchemeRevisionId.at(now), scheme.id(), number);
        insert(next, origin, Optional.of(now), changes, now);
        return next;
    }

    private void insert(SchemeRevision revision, Origin origin, Optional<Instant> publishedAt, String changes, Instant now) {
        jdbc.sql("""
                insert into calls.scheme_revision (id, scheme_id, number, origin, terms, drafted_at, published_at, changes)
                values (:id, :scheme, :number, :origin, :terms::jsonb, :now, :published, :changes)
                """)
                .param("id", revision.id().value()).param("scheme", revision.scheme().value())
                .param("number", revision.number()).param("origin", origin.name())
                .param("terms", json.writeValueAsString(revision)).param("now", Timestamp.from(now))
                .param("published", publishedAt.map(Timestamp::from).orElse(null), java.sql.Types.TIMESTAMP).param("changes", changes).update();
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

    /** The same for every scheme, by scheme. */
    Map<SchemeId, Set<String>> confirmed() {
        record Confirmed(SchemeId scheme, String value) {}
        return jdbc.sql("select scheme_id, code, value from calls.scheme_confirmation")
                .query((row, _) -> new Confirmed(
                        new SchemeId(row.getObject("scheme_id", UUID.class)), row.getString("code") + "=" + row.getString("value")))
                .list().stream()
                .collect(Collectors.groupingBy(Confirmed::scheme, Collectors.mapping(Confirmed::value, Collectors.toSet())));
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
