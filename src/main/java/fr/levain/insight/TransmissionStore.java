package fr.levain.insight;

import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reports that were sent, the records they counted, and the words being written. */
@Repository
class TransmissionStore {
    private static final String SENT = "select partner, year, version, sealed_at, content::json ->> 'reason' as reason from insight.sealed_report";

    private final JdbcClient sql;
    private final JsonMapper json;

    TransmissionStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Until the end of the transaction, nobody else sends this report. */
    void lock(String partner, Year year) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('insight.report ' || :partner || ' ' || :year, 0))")
                .param("partner", partner).param("year", year.toString()).query((_, _) -> true).single();
    }

    /** Writes down the records behind every figure: one statement, so that all are counted at the same instant. */
    void sealLines(UUID report, String partner, Year year) {
        var all = Arrays.stream(Measure.values()).map(each -> """
                select '%s' as measure, row_number() over (order by r.at desc, r.key desc) as position, r.key, r.programme, r.department, r.amount, r.out_of from (%s) r
                 where r.at >= :from and r.at < :to and r.partner = :partner
                """.formatted(each.word(), each.rows())).collect(Collectors.joining(" union all "));
        sql.sql("insert into insight.sealed_line (report_id, measure, position, key, programme, department, amount, out_of) select cast(:report as uuid), s.* from (%s) s".formatted(all))
                .param("report", report).param("from", Timestamp.from(year.from())).param("to", Timestamp.from(year.to())).param("partner", partner).update();
    }

    /** The figures of the records that were written down. */
    Map<Measure, Figure> figures(UUID report, int least) {
        var figures = new EnumMap<Measure, Figure>(Measure.class);
        var all = Arrays.stream(Measure.values()).map(each -> "select '%s' as measure, count(*) as records, %s as value from insight.sealed_line where report_id = :report and measure = '%s'"
                .formatted(each.name(), each.unit().aggregate(), each.word())).collect(Collectors.joining(" union all "));
        sql.sql(all).param("report", report).param("least", least)
                .query((row, _) -> new Figure(Measure.valueOf(row.getString("measure")), Optional.ofNullable(row.getBigDecimal("value")), row.getLong("records"), 0))
                .list().forEach(each -> figures.put(each.measure(), each));
        return figures;
    }

    /** By the word of each figure, the digest of the records it counted. */
    Map<String, String> digests(UUID report) {
        return sql.sql("""
                select measure, encode(sha256(convert_to(string_agg(concat_ws('|', position, key, programme, department, amount, out_of), E'\\n' order by position), 'UTF8')), 'hex') as digest
                  from insight.sealed_line where report_id = :report group by measure
                """).param("report", report)
                .query((row, _) -> Map.entry(row.getString("measure"), row.getString("digest"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
    }

    String written(SealedContent content) {
        return json.writeValueAsString(content);
    }

    void seal(UUID report, SealedContent content, String written, String digest, Caller by) {
        sql.sql("""
                insert into insight.sealed_report (id, partner, year, version, sealed_at, sent_by, content, digest)
                values (:id, :partner, :year, :version, :at, :by, :content, :digest)
                """).param("id", report).param("partner", content.partner()).param("year", content.year()).param("version", content.version())
                .param("at", Timestamp.from(content.sealedAt())).param("by", by.reference()).param("content", written).param("digest", digest).update();
    }

    /** A row as it is kept. @param written to the letter */
    record Kept(UUID id, String written, String digest, String sentBy) {}

    Optional<Kept> find(String partner, Year year, int version) {
        return sql.sql("select id, content, digest, sent_by from insight.sealed_report where partner = :partner and year = :year and version = :version")
                .param("partner", partner).param("year", year.value()).param("version", version)
                .query((row, _) -> new Kept(row.getObject("id", UUID.class), row.getString("content"), row.getString("digest"), row.getString("sent_by"))).optional();
    }

    SealedContent read(Kept kept) {
        return json.readValue(kept.written(), SealedContent.class);
    }

    /** The latest first. */
    List<SentReport> sent(String partner, Year year) {
        return sql.sql(SENT + " where partner = :partner and year = :year order by version desc").param("partner", partner).param("year", year.value())
                .query(TransmissionStore::sent).list();
    }

    /** The last version of each partner, by slug. */
    Map<String, SentReport> last(Year year) {
        return sql.sql("select distinct on (partner) * from (%s where year = :year) s order by partner, version desc".formatted(SENT)).param("year", year.value())
                .query(TransmissionStore::sent).list().stream().collect(Collectors.toMap(SentReport::partner, each -> each));
    }

    /** Those of a sealed figure that are still there, the latest first. */
    List<RecordLine> records(UUID report, Measure measure, String partner, Reader reader, int max, int skip) {
        return sql.sql("""
                select r.key, r.subject, r.at, r.shown, r.title, r.path, r.office, s.department, s.amount, s.out_of, c.subject_id is not null as agreed
                  from insight.sealed_line s join (%s) r on r.key = s.key and r.partner = :partner
                  left join consents.in_force c on c.subject_id = r.subject and c.recipient = :viewer
                 where s.report_id = :report and s.measure = :measure
                 order by s.position limit :max offset :skip
                """.formatted(measure.rows())).param("report", report).param("measure", measure.word()).param("partner", partner).param("viewer", reader.recipient())
                .param("max", max).param("skip", skip).query((row, _) -> reader.line(row, measure)).list();
    }

    /** Records a sealed figure counted that are there no more. */
    long gone(UUID report, Measure measure, String partner) {
        return sql.sql("""
                select count(*) from insight.sealed_line s where s.report_id = :report and s.measure = :measure
                   and not exists (select 1 from (%s) r where r.key = s.key and r.partner = :partner)
                """.formatted(measure.rows())).param("report", report).param("measure", measure.word()).param("partner", partner).query(Long.class).single();
    }

    ReportDraft draft(String partner, Year year) {
        return sql.sql("select words, version from insight.report_draft where partner = :partner and year = :year").param("partner", partner).param("year", year.value())
                .query((row, _) -> new ReportDraft(row.getString("words"), row.getInt("version"))).optional().orElse(ReportDraft.NONE);
    }

    /** @param version of the draft as it was read @return false when somebody wrote since */
    boolean keep(String partner, Year year, String words, int version, Instant now, Caller by) {
        return sql.sql("""
                insert into insight.report_draft as d (partner, year, words, version, changed_at, changed_by) select :partner, :year, :words, 1, cast(:now as timestamptz), :by
                 where :version = 0 or exists (select 1 from insight.report_draft e where e.partner = :partner and e.year = :year)
                on conflict (partner, year) do update set words = excluded.words, version = d.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                 where d.version = :version
                """).param("partner", partner).param("year", year.value()).param("words", words).param("version", version).param("now", Timestamp.from(now))
                .param("by", by.reference()).update() == 1;
    }

    private static SentReport sent(ResultSet row, int number) throws SQLException {
        return new SentReport(row.getString("partner"), new Year(row.getInt("year")), row.getInt("version"), row.getTimestamp("sealed_at").toInstant(), row.getString("reason"));
    }
}
