package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import fr.levain.places.PlannedRow.Outcome;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Files of spaces: looked at first, imported once an officer has read what would become of each row; whole, or nothing of it. */
@Service
@Transactional
public class PlaceImports {
    private final PlaceIntake intake;
    private final PlaceStore store;
    private final JdbcClient sql;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** What is kept of an import once it is done. */
    record Report(List<PlannedRow> rows, List<String> leftOut) {}

    PlaceImports(PlaceIntake intake, PlaceStore store, JdbcClient sql, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.intake = intake;
        this.store = store;
        this.sql = sql;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the file until it is imported or given up.
     *
     * @throws UnreadableFile when nothing of it can be read
     */
    public UUID receive(String name, byte[] content, String sourceName, Licence licence, LocalDate readOn, Caller by) {
        PlaceFile.read(content);
        var now = clock.instant();
        var source = PlaceSource.imported(sourceName, licence, readOn);
        var id = UuidV7.at(now);
        sql.sql("""
                insert into places.import (id, file, source, source_name, licence, read_on, digest, content, received_at, received_by)
                values (:id, :file, :source, :source_name, :licence, :read_on, :digest, :content, :now, :by)
                """)
                .param("id", id).param("file", name).param("source", source.slug()).param("source_name", source.name()).param("licence", source.licence().name())
                .param("read_on", source.readOn()).param("digest", Digest.of(content)).param("content", content)
                .param("now", Timestamp.from(now)).param("by", by.reference()).update();
        return id;
    }

    /** What would become of each row today, or what became of it. */
    @Transactional(readOnly = true)
    public PlaceImport look(UUID id) {
        var kept = find(id);
        if (kept.report.isPresent()) return kept.as(kept.report.get());
        var file = PlaceFile.read(kept.content);
        return kept.as(new Report(intake.look(file.rows(), kept.source), file.leftOut()));
    }

    /** @throws Stale when it was imported already */
    public void run(UUID id, ImportChoices choices, Caller by) {
        sql.sql("select 1 from places.import where id = :id for update").param("id", id).query(Integer.class).optional();
        var kept = find(id);
        if (kept.report.isPresent()) throw new Stale("import " + id);
        var file = PlaceFile.read(kept.content);
        // not before: until now an officer only read what would be written
        store.keep(kept.source);
        var rows = intake.take(file.rows(), kept.source, choices, by);
        var now = clock.instant();
        sql.sql("update places.import set imported_at = :now, report = :report::jsonb, content = null where id = :id")
                .param("now", Timestamp.from(now)).param("report", json.writeValueAsString(new Report(rows, file.leftOut()))).param("id", id).update();
        var done = kept.as(new Report(rows, file.leftOut()));
        events.publishEvent(new PlacesImported(id, kept.digest, done.count(Outcome.NEW) + done.count(Outcome.DOUBTFUL), done.count(Outcome.JOINED),
                done.count(Outcome.CHANGED), done.count(Outcome.REFUSED), now, by));
    }

    /** The file is forgotten, nothing is imported. */
    public void giveUp(UUID id) {
        sql.sql("delete from places.import where id = :id and imported_at is null").param("id", id).update();
    }

    /** A file received. @param imported empty while it waits */
    public record Received(UUID id, String file, String source, Instant receivedAt, Optional<Instant> imported) {}

    @Transactional(readOnly = true)
    public List<Received> latest(int most) {
        return sql.sql("""
                select id, file, source_name, received_at, imported_at from places.import order by received_at desc, id desc limit :most
                """).param("most", most).query((row, _) -> new Received(row.getObject("id", UUID.class), row.getString("file"), row.getString("source_name"),
                        row.getTimestamp("received_at").toInstant(), Optional.ofNullable(row.getTimestamp("imported_at")).map(Timestamp::toInstant))).list();
    }

    private record Kept(UUID id, String file, PlaceSource source, String digest, byte[] content, Instant receivedAt, Optional<Instant> importedAt, Optional<Report> report) {
        PlaceImport as(Report told) {
            return new PlaceImport(id, file, source, receivedAt, importedAt, told.rows(), told.leftOut());
        }
    }

    private Kept find(UUID id) {
        return sql.sql("select * from places.import where id = :id").param("id", id)
                .query((row, _) -> new Kept(id, row.getString("file"),
                        new PlaceSource(row.getString("source"), row.getString("source_name"), Licence.valueOf(row.getString("licence")), row.getObject("read_on", LocalDate.class)),
                        row.getString("digest"), Optional.ofNullable(row.getBytes("content")).orElseGet(() -> new byte[0]), row.getTimestamp("received_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("imported_at")).map(Timestamp::toInstant),
                        Optional.ofNullable(row.getString("report")).map(text -> json.readValue(text, Report.class))))
                .optional().orElseThrow(() -> new NotFound("import " + id));
    }
}
