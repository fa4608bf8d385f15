package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportStore {
    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reports of one year take turns: their numbers follow one another, and one asked for twice sees itself. */
    int nextRank(int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('decisions.report:' || :year))::text").param("year", year).query(String.class).optional();
        return jdbc.sql("select coalesce(max(rank), 0) + 1 from decisions.report where year = :year").param("year", year).query(Integer.class).single();
    }

    void add(Report report, int rank, List<ProposedDossier> dossiers, Caller by) {
        jdbc.sql("""
                insert into decisions.report (id, year, rank, number, title, session_on, dossiers, total_cents, archive, pdf, odt, digest, made_by, made_at)
                values (:id, :year, :rank, :number, :title, :session, :dossiers, :total, :archive, :pdf, :odt, :digest, :by, :at)
                """)
                .param("id", report.id()).param("year", report.sessionOn().getYear()).param("rank", rank).param("number", report.number())
                .param("title", report.title()).param("session", report.sessionOn()).param("dossiers", report.dossiers())
                .param("total", report.total().cents()).param("archive", report.archive().value()).param("pdf", report.pdf().value())
                .param("odt", report.odt().value()).param("digest", report.digest()).param("by", ActStore.accountOf(by), Types.OTHER)
                .param("at", report.madeAt().atOffset(ZoneOffset.UTC)).update();
        int place = 0;
        for (var each : dossiers) {
            jdbc.sql("""
                    insert into decisions.report_item (report, place, application, reference, object, holder, amount_cents)
                    values (:report, :place, :application, :reference, :object, :holder, :amount)
                    """)
                    .param("report", report.id()).param("place", ++place).param("application", each.dossier().id().value())
                    .param("reference", each.reference()).param("object", each.dossier().shownTitle())
                    .param("holder", each.dossier().holderName()).param("amount", each.toVote().cents()).update();
        }
    }

    Optional<Report> find(UUID id) {
        return jdbc.sql("select * from decisions.report where id = :id").param("id", id)
                .query((row, _) -> report(row, items(id))).optional();
    }

    List<ApplicationId> dossiersOf(UUID report) {
        return jdbc.sql("select application from decisions.report_item where report = :report").param("report", report)
                .query((row, _) -> new ApplicationId(row.getObject("application", UUID.class))).list();
    }

    /** Last made first. @param page from 1 */
    List<Report> latest(int page, int size) {
        return jdbc.sql("select * from decisions.report order by made_at desc, id desc limit :size offset :from")
                .param("size", size + 1).param("from", (page - 1L) * size).query((row, _) -> report(row, List.of())).list();
    }

    private List<Report.Item> items(UUID report) {
        return jdbc.sql("select * from decisions.report_item where report = :report order by place").param("report", report)
                .query((row, _) -> new Report.Item(new ApplicationId(row.getObject("application", UUID.class)), row.getString("reference"), row.getString("object"), row.getString("holder"),
                        Euros.ofCents(row.getLong("amount_cents")))).list();
    }

    private static Report report(ResultSet row, List<Report.Item> items) throws SQLException {
        return new Report(row.getObject("id", UUID.class), row.getString("number"), row.getString("title"),
                row.getObject("session_on", LocalDate.class), row.getInt("dossiers"), Euros.ofCents(row.getLong("total_cents")),
                new DocumentId(row.getObject("archive", UUID.class)), new DocumentId(row.getObject("pdf", UUID.class)),
                new DocumentId(row.getObject("odt", UUID.class)), row.getString("digest"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(), items);
    }
}
