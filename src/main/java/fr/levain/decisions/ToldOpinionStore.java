package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.MeetingId;
import fr.levain.decisions.ToldOpinion.News;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ToldOpinionStore {
    private final JdbcClient jdbc;

    ToldOpinionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when its holder was told already. */
    boolean add(ApplicationId application, ToldOpinion told, Caller by, Instant at) {
        return jdbc.sql("""
                insert into decisions.told_opinion (application, meeting, news, mode, told_on, document, told_by, told_at)
                values (:application, :meeting, :news, :mode, :on, :document, :by, :at)
                on conflict (application, meeting) do nothing
                """)
                .param("application", application.value()).param("meeting", told.meeting().value()).param("news", told.news().name())
                .param("mode", told.mode().name()).param("on", told.on()).param("document", told.letter().value())
                .param("by", ActStore.accountOf(by), Types.OTHER).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    Map<ApplicationId, ToldOpinion> in(MeetingId meeting) {
        return jdbc.sql("select * from decisions.told_opinion where meeting = :meeting").param("meeting", meeting.value())
                .query((row, n) -> Map.entry(new ApplicationId(row.getObject("application", UUID.class)), told(row, n)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The latest first. */
    List<ToldOpinion> of(ApplicationId application) {
        return jdbc.sql("select * from decisions.told_opinion where application = :application order by told_at desc, meeting")
                .param("application", application.value()).query(ToldOpinionStore::told).list();
    }

    private static ToldOpinion told(ResultSet row, int number) throws SQLException {
        return new ToldOpinion(new MeetingId(row.getObject("meeting", UUID.class)), News.valueOf(row.getString("news")),
                NotificationMode.valueOf(row.getString("mode")), row.getObject("told_on", LocalDate.class), new DocumentId(row.getObject("document", UUID.class)));
    }
}
