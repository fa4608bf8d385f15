package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JoinedFileStore {
    private final JdbcClient jdbc;

    JoinedFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(JoinedFile file, Caller by, Instant at) {
        jdbc.sql("""
                insert into decisions.joined_file (document, act, application, name, joined_on, joined_by, joined_at)
                values (:document, :act, :application, :name, :on, :by, :at)
                """)
                .param("document", file.document().value()).param("act", file.act().map(ActId::value).orElse(null), Types.OTHER)
                .param("application", file.application().map(ApplicationId::value).orElse(null), Types.OTHER).param("name", file.name())
                .param("on", file.on()).param("by", ActStore.accountOf(by), Types.OTHER).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    List<JoinedFile> of(ActId act) {
        return jdbc.sql("select * from decisions.joined_file where act = :act order by joined_at, document").param("act", act.value())
                .query(JoinedFileStore::file).list();
    }

    /** To a decision that no act took: it was signed. Those of a former decision on the same dossier are not its own. */
    List<JoinedFile> signed(ApplicationId application) {
        return jdbc.sql("select * from decisions.joined_file where application = :id and act is null"
                        + " and joined_at >= coalesce((select o.recorded_at from decisions.outcome o where o.application = :id), '-infinity') order by joined_at, document").param("id", application.value())
                .query(JoinedFileStore::file).list();
    }

    private static JoinedFile file(ResultSet row, int number) throws SQLException {
        return new JoinedFile(
                        Optional.ofNullable(row.getObject("act", UUID.class)).map(ActId::new), Optional.ofNullable(row.getObject("application", UUID.class)).map(ApplicationId::new),
                        new DocumentId(row.getObject("document", UUID.class)), row.getString("name"), row.getObject("joined_on", LocalDate.class));
    }
}
