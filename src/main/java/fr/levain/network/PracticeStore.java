package fr.levain.network;

import fr.levain.directory.OrganisationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Stale;
import fr.levain.network.NetworkQuery.Key;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PracticeStore {
    private final JdbcClient sql;

    PracticeStore(JdbcClient sql) {
        this.sql = sql;
    }

    Found<PublishedPractice> find(NetworkQuery query) {
        return live().keeping(query, EnumSet.of(Key.WORDS, Key.THEME)).page(sql, query, Optional.empty(), PracticeStore::published);
    }

    private static Seek live() {
        return new Seek("network.practice_version", "published_on desc, id desc").where("live");
    }

    Optional<PublishedPractice> live(String slug) {
        return sql.sql("select * from network.practice_version where slug = :slug and live").param("slug", slug).query(PracticeStore::published).optional();
    }

    List<PublishedPractice> versions(String slug) {
        return sql.sql("select * from network.practice_version where slug = :slug order by version desc").param("slug", slug).query(PracticeStore::published).list();
    }

    /** Each live one once. */
    void each(Consumer<PublishedPractice> taker) {
        try (var all = sql.sql("select * from network.practice_version where live order by published_on desc, id desc").query(PracticeStore::published).stream()) {
            all.forEach(taker);
        }
    }

    Optional<Practice> find(String slug) {
        return sql.sql("select * from network.practice where slug = :slug").param("slug", slug).query(PracticeStore::practice).optional();
    }

    List<Practice> of(AccountId author) {
        return sql.sql("select * from network.practice where author = :author order by changed_at desc, id desc limit 100").param("author", author.value()).query(PracticeStore::practice).list();
    }

    /** The oldest first. */
    List<Practice> submitted(int most) {
        return sql.sql("select * from network.practice where status = 'SUBMITTED' order by submitted_at, id limit :most").param("most", most).query(PracticeStore::practice).list();
    }

    boolean isFree(String slug) {
        return !sql.sql("select exists (select 1 from network.practice where slug = :slug)").param("slug", slug).query(Boolean.class).single();
    }

    void add(Practice practice) {
        fields(sql.sql("""
                insert into network.practice (id, slug, author, organisation_id, by_name, status, title, summary, need, steps, means, lessons, themes, licence, changed_at)
                values (:id, :slug, :author, :organisation, :by_name, 'DRAFT', :title, :summary, :need, :steps, :means, :lessons, :themes, :licence, :at)
                """), practice.text()).param("id", practice.id()).param("slug", practice.slug()).param("author", practice.author().value())
                .param("organisation", practice.organisation().map(OrganisationId::value).orElse(null)).param("by_name", practice.byName())
                .param("at", Timestamp.from(practice.changedAt())).update();
    }

    /** @throws Stale when it is no longer being written */
    void write(Practice practice, Optional<OrganisationId> organisation, String byName, PracticeText text, Instant now) {
        var written = fields(sql.sql("""
                update network.practice set organisation_id = :organisation, by_name = :by_name, title = :title, summary = :summary, need = :need, steps = :steps,
                    means = :means, lessons = :lessons, themes = :themes, licence = :licence, changed_at = :at where id = :id and status in ('DRAFT', 'TO_CHANGE')
                """), text).param("organisation", organisation.map(OrganisationId::value).orElse(null)).param("by_name", byName).param("at", Timestamp.from(now))
                .param("id", practice.id()).update();
        if (written != 1) throw new Stale("practice " + practice.slug());
    }

    /** @throws Stale when somebody moved it first */
    void move(Practice practice, PracticeStatus to, String reason, Instant now) {
        PracticeLifecycle.MOVES.check(practice.status(), to);
        var moved = sql.sql("""
                update network.practice set status = :to, reason = :reason, changed_at = :now, submitted_at = case when :to = 'SUBMITTED' then :now else submitted_at end
                 where id = :id and status = :from
                """).param("to", to.name()).param("reason", reason).param("now", Timestamp.from(now)).param("id", practice.id()).param("from", practice.status().name()).update();
        if (moved != 1) throw new Stale("practice " + practice.slug());
    }

    /** @return its number */
    int publish(UUID id, Practice practice, LocalDate day) {
        hide(practice);
        return sql.sql("""
                insert into network.practice_version (id, practice_id, version, live, slug, by_name, title, summary, need, steps, means, lessons, themes, licence, published_on)
                select :version, id, 1 + coalesce((select max(version) from network.practice_version v where v.practice_id = p.id), 0), true, slug, by_name, title, summary,
                       need, steps, means, lessons, themes, licence, :day from network.practice p where p.id = :id
                returning version
                """).param("version", id).param("day", day).param("id", practice.id()).query(Integer.class).single();
    }

    void hide(Practice practice) {
        sql.sql("update network.practice_version set live = false where practice_id = :id and live").param("id", practice.id()).update();
    }

    private static JdbcClient.StatementSpec fields(JdbcClient.StatementSpec statement, PracticeText text) {
        return statement.param("title", text.title()).param("summary", text.summary()).param("need", text.need()).param("steps", text.steps()).param("means", text.means())
                .param("lessons", text.lessons()).param("themes", text.themes().toArray(String[]::new)).param("licence", text.licence());
    }

    private static PracticeText text(ResultSet row) throws SQLException {
        return new PracticeText(row.getString("title"), row.getString("summary"), row.getString("need"), row.getString("steps"), row.getString("means"),
                row.getString("lessons"), List.of((String[]) row.getArray("themes").getArray()), row.getString("licence"));
    }

    private static Practice practice(ResultSet row, int number) throws SQLException {
        return new Practice(row.getObject("id", UUID.class), row.getString("slug"), new AccountId(row.getObject("author", UUID.class)),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class)).map(OrganisationId::new), row.getString("by_name"),
                PracticeStatus.valueOf(row.getString("status")), row.getString("reason"), text(row), row.getTimestamp("changed_at").toInstant());
    }

    private static PublishedPractice published(ResultSet row, int number) throws SQLException {
        return new PublishedPractice(row.getString("slug"), row.getInt("version"), row.getBoolean("live"), row.getString("by_name"), text(row),
                row.getObject("published_on", LocalDate.class));
    }
}
