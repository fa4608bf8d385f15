package fr.levain.letters;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LetterStore {
    private static final String SELECT =
            """
            select l.id, t.slug, t.number, l.about_kind, l.about_id, l.title, l.html, l.document, l.digest, l.at
              from letters.letter l join letters.template t on t.id = l.template
            """;

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int declare(String slug, String subject, String source, Set<String> placeholders, Caller by, Instant at) {
        // Two declarations of one slug at once take turns; the second then sees the first.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('letters.template:' || :slug))::text")
                .param("slug", slug)
                .query(String.class)
                .optional();
        var names = String.join(" ", new TreeSet<>(placeholders));
        var same = jdbc.sql("""
                select number from letters.template t
                 where slug = :slug and subject = :subject and source = :source and placeholders = :names
                   and number = (select max(number) from letters.template where slug = t.slug)
                """)
                .param("slug", slug)
                .param("subject", subject)
                .param("source", source)
                .param("names", names)
                .query(Integer.class)
                .optional();
        if (same.isPresent()) return same.get();
        return jdbc.sql("""
                insert into letters.template (id, slug, number, subject, source, placeholders, declared_at, declared_by)
                select :id, :slug, coalesce(max(number), 0) + 1, :subject, :source, :names, :at, :by
                  from letters.template where slug = :slug
                returning number
                """)
                .param("id", UuidV7.at(at))
                .param("slug", slug)
                .param("subject", subject)
                .param("source", source)
                .param("names", names)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.reference())
                .query(Integer.class)
                .single();
    }

    Optional<Template> current(String slug) {
        return jdbc.sql("""
                select number, subject, source from letters.template
                 where slug = :slug order by number desc limit 1
                """)
                .param("slug", slug)
                .query((row, n) -> new Template(
                        slug, row.getInt("number"), row.getString("subject"), row.getString("source")))
                .optional();
    }

    void add(Letter letter, String valuesDigest) {
        jdbc.sql("""
                insert into letters.letter
                       (id, template, about_kind, about_id, title, html, values_digest, document, digest, at)
                select :id, t.id, :kind, :about, :title, :html, :values, :document, :digest, :at
                  from letters.template t where t.slug = :slug and t.number = :number
                """)
                .param("id", letter.id().value())
                .param("kind", letter.about().kind())
                .param("about", letter.about().id())
                .param("title", letter.title())
                .param("html", letter.html())
                .param("values", valuesDigest)
                .param("document", letter.pdf().value())
                .param("digest", letter.digest())
                .param("at", letter.at().atOffset(ZoneOffset.UTC))
                .param("slug", letter.template())
                .param("number", letter.revision())
                .update();
    }

    Optional<Letter> find(LetterId id) {
        return jdbc.sql(SELECT + " where l.id = :id").param("id", id.value()).query(LetterStore::read).optional();
    }

    List<Letter> about(Subject subject) {
        return jdbc.sql(SELECT + " where l.about_kind = :kind and l.about_id = :id order by l.at, l.id")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(LetterStore::read)
                .list();
    }

    private static Letter read(ResultSet row, int number) throws SQLException {
        return new Letter(
                new LetterId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getInt("number"),
                new Subject(row.getString("about_kind"), row.getObject("about_id", UUID.class)),
                row.getString("title"),
                row.getString("html"),
                new DocumentId(row.getObject("document", UUID.class)),
                row.getString("digest"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
