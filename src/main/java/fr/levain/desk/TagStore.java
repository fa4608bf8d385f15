package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TagStore {
    private static final int MOST = 200;

    private final JdbcClient sql;

    TagStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when it stands there already. */
    boolean put(Tag tag) {
        return sql.sql("""
                insert into desk.tag (id, application, label, put_by, put_at, put_why) values (:id, :application, :label, :by, :at, :why)
                on conflict (application, label) where removed_at is null do nothing
                """)
                .param("id", tag.id()).param("application", tag.application().value()).param("label", tag.label()).param("by", tag.putBy().value())
                .param("at", Timestamp.from(tag.putAt())).param("why", tag.putWhy()).update() == 1;
    }

    boolean remove(UUID id, String why, AccountId by, Instant at) {
        return sql.sql("update desk.tag set removed_by = :by, removed_at = :at, removed_why = :why where id = :id and removed_at is null")
                .param("by", by.value()).param("at", Timestamp.from(at)).param("why", why).param("id", id).update() == 1;
    }

    /** The latest first; those standing are never cut off. */
    List<Tag> of(ApplicationId application) {
        return sql.sql("select * from desk.tag where application = :id order by removed_at is not null, put_at desc, id desc limit " + MOST)
                .param("id", application.value()).query(TagStore::tag).list();
    }

    void meet(String label) {
        sql.sql("insert into desk.tag_word (label) values (:label) on conflict do nothing").param("label", label).update();
    }

    List<String> words() {
        return sql.sql("select label from desk.tag_word order by rank nulls last, label collate \"fr-x-icu\" limit " + MOST).query(String.class).list();
    }

    Optional<String> known(String typed) {
        return sql.sql("select label from desk.tag_word where lower(public.unaccent(label)) = lower(public.unaccent(:typed)) order by rank nulls last limit 1")
                .param("typed", typed).query(String.class).optional();
    }

    Optional<String> ofThePack(String label) {
        return sql.sql("select label from desk.tag_word where label = :label and rank is not null").param("label", label).query(String.class).optional();
    }

    /** One that is no longer in the pack, and stands nowhere, is offered no more. */
    void offer(List<String> labels) {
        sql.sql("delete from desk.tag_word w where rank is not null and label <> all(:labels) and not exists (select from desk.tag t where t.label = w.label)")
                .param("labels", labels.toArray(String[]::new)).update();
        sql.sql("update desk.tag_word set rank = null where rank is not null and label <> all(:labels)").param("labels", labels.toArray(String[]::new)).update();
        sql.sql("""
                insert into desk.tag_word (label, rank) select label, rank from unnest(:labels::text[]) with ordinality as word(label, rank)
                on conflict (label) do update set rank = excluded.rank
                """)
                .param("labels", labels.toArray(String[]::new)).update();
    }

    private static Tag tag(ResultSet rs, int number) throws SQLException {
        return new Tag(
                rs.getObject("id", UUID.class), new ApplicationId(rs.getObject("application", UUID.class)), rs.getString("label"),
                new AccountId(rs.getObject("put_by", UUID.class)), rs.getObject("put_at", OffsetDateTime.class).toInstant(), rs.getString("put_why"),
                Optional.ofNullable(rs.getObject("removed_by", UUID.class)).map(AccountId::new),
                Optional.ofNullable(rs.getObject("removed_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant), rs.getString("removed_why"));
    }
}
