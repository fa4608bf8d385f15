package fr.levain.catalogue;

import fr.levain.catalogue.ImportReport.RefusedRow;
import fr.levain.kernel.Caller;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ImportStore {
    private final JdbcClient sql;
    private final JsonMapper json;

    ImportStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Two files at once would each wait for rows of the other. */
    void oneAtATime() {
        sql.sql("select pg_advisory_xact_lock(hashtext('catalogue.import'))").query(row -> {});
    }

    int known(String origin) {
        return sql.sql("select count(*) from catalogue.listing where origin = :origin").param("origin", origin).query(Integer.class).single();
    }

    void add(ImportReport report, String origin, String digest, Caller by) {
        sql.sql("""
                insert into catalogue.import (id, file, origin, digest, imported_at, imported_by, source_date, refusal, encoding,
                       rows, added, changed, unchanged, refused, unplaced, absent, refusals)
                values (:id, :file, :origin, :digest, :at, :by, :source_date, :refusal, :encoding,
                       :rows, :added, :changed, :unchanged, :refused, :unplaced, :absent, :refusals::jsonb)
                """)
                .param("id", report.id()).param("file", report.file()).param("origin", origin).param("digest", digest)
                .param("at", Timestamp.from(report.at())).param("by", by.reference())
                .param("source_date", java.sql.Date.valueOf(report.sourceDate())).param("refusal", report.refusal().orElse(null))
                .param("encoding", report.encoding()).param("rows", report.rows()).param("added", report.added())
                .param("changed", report.changed()).param("unchanged", report.unchanged()).param("refused", report.refused())
                .param("unplaced", report.unplaced()).param("absent", report.absent())
                .param("refusals", json.writeValueAsString(report.refusals())).update();
    }

    List<ImportReport> latest(int max) {
        return sql.sql("select * from catalogue.import order by imported_at desc, id desc limit :max").param("max", max)
                .query((row, _) -> new ImportReport(
                        row.getObject("id", UUID.class), row.getString("file"), row.getTimestamp("imported_at").toInstant(),
                        row.getDate("source_date").toLocalDate(), Optional.ofNullable(row.getString("refusal")), row.getString("encoding"),
                        row.getInt("rows"), row.getInt("added"), row.getInt("changed"), row.getInt("unchanged"), row.getInt("refused"),
                        row.getInt("unplaced"), row.getInt("absent"),
                        List.of(json.readValue(row.getString("refusals"), RefusedRow[].class))))
                .list();
    }
}
