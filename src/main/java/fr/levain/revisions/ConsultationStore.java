package fr.levain.revisions;

import fr.levain.kernel.Caller;
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
class ConsultationStore {
    private static final String SELECT = """
            select id, token, kind, slug, title, introduction, parts, listed, opened_at, closes_at, closed_at, revision
              from revisions.consultation
            """;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConsultationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Consultation opened, String salt, Caller by) {
        jdbc.sql("""
                insert into revisions.consultation
                       (id, token, salt, kind, slug, title, introduction, parts, listed, opened_at, opened_by, closes_at)
                values (:id, :token, :salt, :kind, :slug, :title, :introduction, :parts::json, :listed, :at, :by, :closes)
                """)
                .param("id", opened.id()).param("token", opened.token()).param("salt", salt).param("kind", opened.kind())
                .param("slug", opened.slug()).param("title", opened.title()).param("introduction", opened.introduction())
                .param("parts", json.writeValueAsString(opened.parts())).param("listed", opened.listed())
                .param("at", Timestamp.from(opened.openedAt())).param("by", by.reference())
                .param("closes", Timestamp.from(opened.closesAt())).update();
    }

    Optional<Consultation> byToken(String token) {
        return jdbc.sql(SELECT + " where token = :token").param("token", token).query(this::consultation).optional();
    }

    Optional<Consultation> get(UUID id) {
        return jdbc.sql(SELECT + " where id = :id").param("id", id).query(this::consultation).optional();
    }

    /** Reference of who opened it. */
    String openedBy(UUID id) {
        return jdbc.sql("select opened_by from revisions.consultation where id = :id").param("id", id).query(String.class).single();
    }

    /** The latest first. */
    List<Consultation> of(String kind, String slug) {
        return jdbc.sql(SELECT + " where kind = :kind and slug = :slug order by opened_at desc limit 50")
                .param("kind", kind).param("slug", slug).query(this::consultation).list();
    }

    List<Consultation> listed(int from, int most) {
        return jdbc.sql(SELECT + " where listed order by closes_at desc, id offset :from limit :most")
                .param("from", from).param("most", most).query(this::consultation).list();
    }

    /** @return false when it already was */
    boolean close(UUID id, Instant now) {
        return jdbc.sql("update revisions.consultation set closed_at = :now where id = :id and closed_at is null")
                .param("now", Timestamp.from(now)).param("id", id).update() == 1;
    }

    /** Closes on their own those whose date has passed, so that the text may be opened again. */
    void closeThoseOver(String kind, String slug, Instant now) {
        jdbc.sql("""
                update revisions.consultation set closed_at = closes_at
                 where kind = :kind and slug = :slug and closed_at is null and closes_at <= :now
                """)
                .param("kind", kind).param("slug", slug).param("now", Timestamp.from(now)).update();
    }

    void cameOf(String kind, String slug, int revision) {
        jdbc.sql("update revisions.consultation set revision = :revision where kind = :kind and slug = :slug and revision is null")
                .param("revision", revision).param("kind", kind).param("slug", slug).update();
    }

    private Consultation consultation(ResultSet row, int number) throws SQLException {
        return new Consultation(row.getObject("id", UUID.class), row.getString("token"), row.getString("kind"), row.getString("slug"),
                row.getString("title"), row.getString("introduction"), List.of(json.readValue(row.getString("parts"), TextPart[].class)),
                row.getBoolean("listed"), row.getTimestamp("opened_at").toInstant(), row.getTimestamp("closes_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
                Optional.ofNullable((Integer) row.getObject("revision")));
    }
}
