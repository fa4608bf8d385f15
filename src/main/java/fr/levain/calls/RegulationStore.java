package fr.levain.calls;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RegulationStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RegulationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Regulation> published() {
        return jdbc.sql("""
                select distinct on (slug) terms
                  from calls.regulation_revision
                 where published_at is not null
                 order by slug, number desc
                """)
                .query((row, _) -> json.readValue(row.getString("terms"), Regulation.class)).list().stream()
                .sorted(Comparator.comparing(Regulation::title)).toList();
    }

    /** The latest revision of each règlement that waits to be published. */
    List<Regulation> drafts() {
        return jdbc.sql("""
                select terms
                  from (select distinct on (slug) slug, terms, published_at
                          from calls.regulation_revision
                         order by slug, number desc) latest
                 where published_at is null
                 order by slug
                """)
                .query((row, _) -> json.readValue(row.getString("terms"), Regulation.class)).list();
    }

    Optional<Regulation> latest(String slug) {
        return jdbc.sql("select terms from calls.regulation_revision where slug = :slug order by number desc limit 1")
                .param("slug", slug).query((row, _) -> json.readValue(row.getString("terms"), Regulation.class)).optional();
    }

    void add(Regulation terms, Instant now) {
        jdbc.sql("""
                insert into calls.regulation_revision (id, slug, number, terms, drafted_at)
                select :id, :slug, coalesce(max(number), 0) + 1, :terms::jsonb, :now
                  from calls.regulation_revision
                 where slug = :slug
                """)
                .param("id", fr.levain.kernel.UuidV7.at(now)).param("slug", terms.slug())
                .param("terms", json.writeValueAsString(terms)).param("now", Timestamp.from(now)).update();
    }

    boolean publishLatest(String slug, Instant now) {
        return jdbc.sql("""
                update calls.regulation_revision set published_at = :now
                 where slug = :slug and published_at is null
                   and number = (select max(number) from calls.regulation_revision where slug = :slug)
                """)
                .param("now", Timestamp.from(now)).param("slug", slug).update() > 0;
    }
}
