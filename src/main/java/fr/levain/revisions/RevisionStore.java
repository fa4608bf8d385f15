package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RevisionStore {
    /** @param packContent the last word of a pack on it */
    record Item(UUID id, String kind, String slug, Optional<String> packContent) {}

    private static final String REVISION = """
            select i.kind, i.slug, r.number, r.title, r.content, r.from_pack, r.changes, r.published_at, r.published_by
              from revisions.revision r join revisions.item i on i.id = r.item
             where i.kind = :kind and i.slug = :slug
            """;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Authors authors;

    RevisionStore(JdbcClient jdbc, JsonMapper json, Authors authors) {
        this.jdbc = jdbc;
        this.json = json;
        this.authors = authors;
    }

    List<RevisedText> all(String kind) {
        return jdbc.sql("""
                select i.kind, i.slug, coalesce(d.title, i.title) as title, r.number, r.published_at, d.changed_at, i.pack_waits
                  from revisions.item i
                  left join revisions.draft d on d.item = i.id
                  left join lateral (select number, published_at from revisions.revision
                                      where item = i.id order by number desc limit 1) r on true
                 where i.kind = :kind and (r.number is not null or d.item is not null)
                 order by i.title collate "fr-x-icu", i.slug
                """)
                .param("kind", kind)
                .query((row, _) -> new RevisedText(row.getString("kind"), row.getString("slug"), row.getString("title"),
                        Optional.ofNullable((Integer) row.getObject("number")), instant(row, "published_at"),
                        instant(row, "changed_at"), row.getBoolean("pack_waits")))
                .list();
    }

    /** Takes the item's row until the end of the transaction: changes to one text take turns. */
    Optional<Item> lock(String kind, String slug) {
        return jdbc.sql("select id, pack_content from revisions.item where kind = :kind and slug = :slug for update")
                .param("kind", kind).param("slug", slug)
                .query((row, _) -> new Item(row.getObject("id", UUID.class), kind, slug, Optional.ofNullable(row.getString("pack_content"))))
                .optional();
    }

    Item lockOrMake(String kind, String slug, String title, Instant now) {
        jdbc.sql("""
                insert into revisions.item (id, kind, slug, title, created_at) values (:id, :kind, :slug, :title, :now)
                on conflict (kind, slug) do nothing
                """)
                .param("id", UuidV7.at(now)).param("kind", kind).param("slug", slug).param("title", title)
                .param("now", Timestamp.from(now)).update();
        return lock(kind, slug).orElseThrow();
    }

    void rememberPack(Item item, String content, boolean waits) {
        jdbc.sql("update revisions.item set pack_content = :content::json, pack_waits = :waits where id = :id")
                .param("content", content).param("waits", waits).param("id", item.id()).update();
    }

    Optional<Draft> draft(String kind, String slug) {
        return jdbc.sql("""
                select i.kind, i.slug, d.title, d.content, d.base, d.from_pack, d.changed_at, d.changed_by
                  from revisions.draft d join revisions.item i on i.id = d.item
                 where i.kind = :kind and i.slug = :slug
                """)
                .param("kind", kind).param("slug", slug)
                .query((row, _) -> new Draft(row.getString("kind"), row.getString("slug"), row.getString("title"),
                        row.getString("content"), Optional.ofNullable((Integer) row.getObject("base")),
                        row.getBoolean("from_pack"), row.getTimestamp("changed_at").toInstant(), authors.name(row.getString("changed_by"))))
                .optional();
    }

    void open(Item item, String title, String content, Optional<Integer> base, boolean fromPack, Caller by, Instant now) {
        jdbc.sql("""
                insert into revisions.draft (item, title, content, base, from_pack, changed_at, changed_by)
                values (:item, :title, :content::json, :base, :pack, :now, :by)
                """)
                .param("item", item.id()).param("title", title).param("content", content).param("base", base.orElse(null))
                .param("pack", fromPack).param("now", Timestamp.from(now)).param("by", by.reference()).update();
    }

    void change(Item item, String title, String content, Caller by, Instant now) {
        jdbc.sql("""
                update revisions.draft
                   set title = :title, content = :content::json, changed_at = :now, changed_by = :by
                 where item = :item
                """)
                .param("title", title).param("content", content).param("now", Timestamp.from(now))
                .param("by", by.reference()).param("item", item.id()).update();
    }

    void drop(Item item) {
        jdbc.sql("delete from revisions.draft where item = :item").param("item", item.id()).update();
    }

    void add(Item item, Revision revision, Caller by) {
        jdbc.sql("""
                insert into revisions.revision (item, number, title, content, from_pack, changes, published_at, published_by)
                values (:item, :number, :title, :content::json, :pack, :changes::json, :at, :by)
                """)
                .param("item", item.id()).param("number", revision.number()).param("title", revision.title())
                .param("content", revision.content()).param("pack", revision.fromPack())
                .param("changes", json.writeValueAsString(revision.changes())).param("at", Timestamp.from(revision.at()))
                .param("by", by.reference()).update();
        jdbc.sql("update revisions.item set title = :title where id = :item")
                .param("title", revision.title()).param("item", item.id()).update();
    }

    Optional<Revision> current(String kind, String slug) {
        return jdbc.sql(REVISION + " order by r.number desc limit 1").param("kind", kind).param("slug", slug)
                .query(this::revision).optional();
    }

    List<Revision> inForce(String kind) {
        return jdbc.sql("""
                select distinct on (i.title collate "fr-x-icu", i.slug)
                       i.kind, i.slug, r.number, r.title, r.content, r.from_pack, r.changes, r.published_at, r.published_by
                  from revisions.revision r join revisions.item i on i.id = r.item
                 where i.kind = :kind
                 order by i.title collate "fr-x-icu", i.slug, r.number desc
                """)
                .param("kind", kind).query((row, _) -> new Revision(row.getString("kind"), row.getString("slug"), row.getInt("number"),
                        row.getString("title"), row.getString("content"), row.getBoolean("from_pack"), List.of(),
                        row.getTimestamp("published_at").toInstant(), ""))
                .list();
    }

    List<Revision> history(String kind, String slug) {
        return jdbc.sql(REVISION + " order by r.number desc").param("kind", kind).param("slug", slug).query(this::revision).list();
    }

    private Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(row.getString("kind"), row.getString("slug"), row.getInt("number"), row.getString("title"),
                row.getString("content"), row.getBoolean("from_pack"), List.of(json.readValue(row.getString("changes"), String[].class)),
                row.getTimestamp("published_at").toInstant(), authors.name(row.getString("published_by")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
