package fr.levain.network;

import fr.levain.directory.OrganisationId;
import fr.levain.kernel.AccountId;
import fr.levain.network.NetworkQuery.Key;
import fr.levain.projects.ProjectId;
import fr.levain.territory.Point;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeStore {
    private static final Set<Key> KNOWN = EnumSet.complementOf(EnumSet.of(Key.EPCI));

    private final JdbcClient sql;

    NoticeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. @param research the researchers' side alone, or the others alone; empty for all */
    Found<Notice> find(NetworkQuery query, Optional<Point> from, Optional<Boolean> research, LocalDate today) {
        var seek = seek(today).keeping(query, KNOWN);
        research.ifPresent(only -> seek.where(only ? "kind <> 'PARTNER_SOUGHT'" : "kind = 'PARTNER_SOUGHT'"));
        return seek.page(sql, query, from, NoticeStore::notice);
    }

    /** Those of the kind that answers, on one of the themes, where needs and offers meet or the discipline is the same. */
    List<Notice> answering(Notice notice, LocalDate today, int most) {
        var meets = notice.said().kind().isResearch() ? "(disciplines && :disciplines::text[] or themes && :themes::text[])"
                : "(offers && :needs::text[] or needs && :offers::text[]) and themes && :themes::text[]";
        return seek(today).where("kind = :kind", "kind", notice.said().kind().counterpart().name()).where("author <> :author", "author", notice.author().value())
                .crossing(notice.said().topics(), meets).list(sql, most, 0, NoticeStore::notice).stream().map(Near::what).toList();
    }

    private static Seek seek(LocalDate today) {
        return new Seek("network.notice", "published_on desc, id desc").where("suspended_at is null").where("until >= :today", "today", today);
    }

    Optional<Notice> find(UUID id) {
        return sql.sql("select * from network.notice where id = :id").param("id", id).query(NoticeStore::notice).optional();
    }

    List<Notice> of(AccountId author) {
        return sql.sql("select * from network.notice where author = :author order by published_on desc, id desc").param("author", author.value()).query(NoticeStore::notice).list();
    }

    void put(Notice notice) {
        var said = notice.said();
        var topics = said.topics();
        Spot.write(sql.sql("""
                insert into network.notice (id, kind, author, organisation_id, by_name, project_id, title, text, themes, departments, needs, offers, disciplines,
                    commune, commune_name, department, latitude, longitude, asking, published_on, until)
                values (:id, :kind, :author, :organisation, :by_name, :project, :title, :text, :themes, :departments, :needs, :offers, :disciplines,
                    :commune, :commune_name, :department, :latitude, :longitude, :asking, :published, :until)
                on conflict (id) do update set organisation_id = excluded.organisation_id, by_name = excluded.by_name, project_id = excluded.project_id,
                    title = excluded.title, text = excluded.text, themes = excluded.themes, departments = excluded.departments, needs = excluded.needs,
                    offers = excluded.offers, disciplines = excluded.disciplines, commune = excluded.commune, commune_name = excluded.commune_name,
                    department = excluded.department, latitude = excluded.latitude, longitude = excluded.longitude, asking = excluded.asking,
                    published_on = excluded.published_on, until = excluded.until
                """), notice.spot())
                .param("id", notice.id()).param("kind", said.kind().name()).param("author", notice.author().value())
                .param("organisation", said.organisation().map(OrganisationId::value).orElse(null), Types.OTHER).param("by_name", notice.byName())
                .param("project", said.project().map(ProjectId::value).orElse(null), Types.OTHER).param("title", said.title()).param("text", said.text())
                .param("themes", topics.themes().toArray(String[]::new)).param("departments", topics.departments().toArray(String[]::new))
                .param("needs", topics.needs().toArray(String[]::new)).param("offers", topics.offers().toArray(String[]::new))
                .param("disciplines", topics.disciplines().toArray(String[]::new)).param("asking", said.asking().name())
                .param("published", notice.publishedOn()).param("until", notice.until()).update();
    }

    void remove(UUID id) {
        sql.sql("delete from network.notice where id = :id").param("id", id).update();
    }

    /** Those whose last day has passed. */
    int removeBefore(LocalDate day) {
        return sql.sql("delete from network.notice where until < :day").param("day", day).update();
    }

    void suspend(UUID id, @Nullable Instant at) {
        sql.sql("update network.notice set suspended_at = :at where id = :id").param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP).param("id", id).update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        var spot = Spot.read(row);
        var said = new NoticeDraft(NoticeKind.valueOf(row.getString("kind")), Optional.ofNullable(row.getObject("organisation_id", UUID.class)).map(OrganisationId::new),
                Optional.ofNullable(row.getObject("project_id", UUID.class)).map(ProjectId::new), row.getString("title"), row.getString("text"), ProfileStore.topics(row),
                spot.map(Spot::commune), Asking.valueOf(row.getString("asking")));
        return new Notice(row.getObject("id", UUID.class), new AccountId(row.getObject("author", UUID.class)), row.getString("by_name"), said, spot,
                row.getObject("published_on", LocalDate.class), row.getObject("until", LocalDate.class), row.getTimestamp("suspended_at") != null);
    }
}
