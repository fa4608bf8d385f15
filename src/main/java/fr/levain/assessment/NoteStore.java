package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoteStore {
    private final JdbcClient jdbc;

    NoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WorkingNote note) {
        jdbc.sql("""
                insert into assessment.note (id, application, text, written_at, written_by)
                values (:id, :application, :text, :at, :by)
                """)
                .param("id", note.id()).param("application", note.application().value()).param("text", note.text())
                .param("at", CaseStore.utc(note.writtenAt())).param("by", note.by().value()).update();
    }

    /** Only under the eyes of its author: the last one to read it wins over nobody. */
    boolean mend(WorkingNote note, String text, Instant at) {
        return jdbc.sql("update assessment.note set text = :text, changed_at = :at where id = :id and written_by = :by")
                .param("text", text).param("at", CaseStore.utc(at)).param("id", note.id()).param("by", note.by().value()).update() == 1;
    }

    Optional<WorkingNote> find(ApplicationId application, UUID id) {
        return jdbc.sql("select * from assessment.note where id = :id and application = :application")
                .param("id", id).param("application", application.value()).query(NoteStore::note).optional();
    }

    /** The latest first. */
    List<WorkingNote> of(ApplicationId application, int most, int from) {
        return jdbc.sql("select * from assessment.note where application = :id order by written_at desc, id desc limit :most offset :from")
                .param("id", application.value()).param("most", most).param("from", from).query(NoteStore::note).list();
    }

    List<String> words(ApplicationId application) {
        return jdbc.sql("select text from assessment.note where application = :id order by written_at")
                .param("id", application.value()).query(String.class).list();
    }

    int count(ApplicationId application) {
        return jdbc.sql("select count(*) from assessment.note where application = :id")
                .param("id", application.value()).query(Integer.class).single();
    }

    private static WorkingNote note(ResultSet rs, int number) throws SQLException {
        return new WorkingNote(
                rs.getObject("id", UUID.class), new ApplicationId(rs.getObject("application", UUID.class)), rs.getString("text"),
                CaseStore.instant(rs, "written_at"), new AccountId(rs.getObject("written_by", UUID.class)),
                Optional.ofNullable(rs.getObject("changed_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
