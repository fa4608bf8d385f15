package fr.levain.endorsements;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoteStore {
    private final JdbcClient sql;

    NoteStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(ApplicationId application, Note note) {
        sql.sql("insert into endorsements.note (id, application_id, account_id, section, text, written_at) values (:id, :application, :account, :section, :text, :at)")
                .param("id", note.id()).param("application", application.value()).param("account", note.author().value()).param("section", note.section())
                .param("text", note.text()).param("at", Timestamp.from(note.writtenAt())).update();
    }

    /** What is still to deal with first, then the latest. */
    List<Note> of(ApplicationId application, int limit) {
        return sql.sql("select * from endorsements.note where application_id = :application order by settled_at is not null, written_at desc, id desc limit :limit")
                .param("application", application.value()).param("limit", limit)
                .query((row, _) -> new Note(row.getObject("id", UUID.class), new AccountId(row.getObject("account_id", UUID.class)), row.getString("section"),
                        row.getString("text"), row.getTimestamp("written_at").toInstant(), Optional.ofNullable(row.getTimestamp("settled_at")).map(Timestamp::toInstant)))
                .list();
    }

    int toSettle(ApplicationId application) {
        return sql.sql("select count(*) from endorsements.note where application_id = :application and settled_at is null").param("application", application.value())
                .query(Integer.class).single();
    }

    int count(ApplicationId application) {
        return sql.sql("select count(*) from endorsements.note where application_id = :application").param("application", application.value()).query(Integer.class).single();
    }

    boolean wroteSince(ApplicationId application, AccountId author, Instant since) {
        return sql.sql("select exists (select 1 from endorsements.note where application_id = :application and account_id = :account and written_at > :since)")
                .param("application", application.value()).param("account", author.value()).param("since", Timestamp.from(since)).query(Boolean.class).single();
    }

    /** @return false when it was settled already, or is not of this dossier */
    boolean settle(ApplicationId application, UUID note, Instant at) {
        return sql.sql("update endorsements.note set settled_at = :at where id = :id and application_id = :application and settled_at is null")
                .param("at", Timestamp.from(at)).param("id", note).param("application", application.value()).update() == 1;
    }
}
