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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** To this decision, which no act took: it was signed. Those of another decision on the same dossier, before or after it, are not its own. */
    List<JoinedFile> signed(ApplicationId application, Instant recordedAt) {
        return jdbc.sql("""
                select f.* from decisions.joined_file f
                 where f.application = :id and f.act is null and f.joined_at >= :since
                   and not exists (select 1 from decisions.change c where c.application = :id and c.former is not null
                                    and c.made_at > :since and c.made_at <= f.joined_at)
                 order by f.joined_at, f.document
                """)
                .param("id", application.value()).param("since", recordedAt.atOffset(ZoneOffset.UTC)).query(JoinedFileStore::file).list();
    }

    /** To signed decisions that no longer stand on this dossier, by the change that ended each. */
    Map<UUID, List<JoinedFile>> ended(ApplicationId application) {
        var found = new HashMap<UUID, List<JoinedFile>>();
        jdbc.sql("""
                select c.id as change, f.* from decisions.change c
                  join decisions.joined_file f on f.application = c.application and f.act is null
                       and f.joined_at >= (c.former ->> 'recorded_at')::timestamptz and f.joined_at < c.made_at
                 where c.application = :id and c.former is not null order by f.joined_at, f.document
                """)
                .param("id", application.value())
                .query((row, number) -> found.computeIfAbsent(row.getObject("change", UUID.class), _ -> new ArrayList<>()).add(file(row, number))).list();
        return found;
    }

    private static JoinedFile file(ResultSet row, int number) throws SQLException {
        return new JoinedFile(
                        Optional.ofNullable(row.getObject("act", UUID.class)).map(ActId::new), Optional.ofNullable(row.getObject("application", UUID.class)).map(ApplicationId::new),
                        new DocumentId(row.getObject("document", UUID.class)), row.getString("name"), row.getObject("joined_on", LocalDate.class));
    }
}
