package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import fr.levain.places.PlannedRow.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final ImportTraceStore traces;
    private final ImportUndo undo;
    private final PlacesInPack pack;
    private final JdbcClient sql;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** What is kept of an import once it is done. @param format null of those imported before files other than CSV were read */
    record Report(List<PlannedRow> rows, List<String> leftOut, @Nullable FileFormat format) {}

    /** What asking to undo an import gives. */
    public enum Undone {
        DONE,
        /** It was before: nothing more happens. */
        ALREADY,
        /** It wrote nothing, or too long ago. */
        NOT_POSSIBLE
    }

    PlaceImports(PlaceIntake intake, PlaceStore store, ImportTraceStore traces, ImportUndo undo, PlacesInPack pack, JdbcClient sql, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.intake = intake;
        this.store = store;
        this.traces = traces;
        this.undo = undo;
        this.pack = pack;
        this.sql = sql;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the file until it is imported or given up. An extract of OpenStreetMap is cited as it asks to be, under its own
     * licence, whatever was declared.
     *
     * @throws UnreadableFile when nothing of it can be read
     */
    public UUID receive(String name, byte[] content, String sourceName, Licence licence, LocalDate readOn, Caller by) {
        var format = PlaceFile.read(content).format();
        var now = clock.instant();
        var source = format == FileFormat.OPENSTREETMAP ? PlaceSource.openStreetMap(readOn) : PlaceSource.imported(sourceName, licence, readOn);
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
        if (kept.report.isPresent()) return kept.as(kept.report.get(), undoing(kept));
        var file = PlaceFile.read(kept.content);
        return kept.as(new Report(intake.look(file, kept.source), file.leftOut(), file.format()), Undoing.NONE);
    }

    /** @return false when it was imported before: nothing more happens */
    public boolean run(UUID id, ImportChoices choices, Caller by) {
        lock(id);
        var kept = find(id);
        if (kept.report.isPresent()) return false;
        var file = PlaceFile.read(kept.content);
        var before = store.source(kept.source.slug());
        var taken = intake.take(file, kept.source, choices, by);
        var report = new Report(taken.told(), file.leftOut(), file.format());
        var now = clock.instant();
        sql.sql("update places.import set imported_at = :now, report = :report::jsonb, source_before = :before::jsonb, content = null where id = :id")
                .param("now", Timestamp.from(now)).param("report", json.writeValueAsString(report))
                .param("before", before.map(json::writeValueAsString).orElse(null), Types.VARCHAR).param("id", id).update();
        traces.keep(id, taken);
        var done = kept.as(report, Undoing.NONE);
        events.publishEvent(new PlacesImported(id, kept.digest, done.count(Outcome.NEW) + done.count(Outcome.DOUBTFUL), done.count(Outcome.JOINED),
                done.count(Outcome.CHANGED), done.count(Outcome.REFUSED), now, by));
        return true;
    }

    /** Takes back what it wrote; what somebody touched since stays, and is told. */
    public Undone undo(UUID id, Caller by) {
        lock(id);
        var kept = find(id);
        if (kept.undoneAt.isPresent()) return Undone.ALREADY;
        if (undoing(kept).until().isEmpty()) return Undone.NOT_POSSIBLE;
        var now = clock.instant();
        var report = undo.run(id, kept.source, kept.sourceBefore, by, now);
        sql.sql("update places.import set undone_at = :now, undone_by = :by, undo_report = :report::jsonb where id = :id")
                .param("now", Timestamp.from(now)).param("by", by.reference()).param("report", json.writeValueAsString(report)).param("id", id).update();
        events.publishEvent(new PlacesImportUndone(id, report.withdrawn(), report.restored(), report.left().size(), now, by));
        return Undone.DONE;
    }

    private Undoing undoing(Kept kept) {
        if (kept.undoneAt.isPresent()) return new Undoing(Optional.empty(), kept.undoneAt, kept.undoReport);
        var until = kept.importedAt.map(at -> at.plus(Duration.ofDays(pack.settings().undoDays()))).filter(clock.instant()::isBefore);
        return until.isPresent() && traces.isTraced(kept.id) ? new Undoing(until, Optional.empty(), Optional.empty()) : Undoing.NONE;
    }

    private void lock(UUID id) {
        sql.sql("select 1 from places.import where id = :id for update").param("id", id).query(Integer.class).optional();
    }

    /** The file is forgotten, nothing is imported. */
    public void giveUp(UUID id) {
        sql.sql("delete from places.import where id = :id and imported_at is null").param("id", id).update();
    }

    /** A file received. @param imported empty while it waits @param undone whether it was taken back */
    public record Received(UUID id, String file, String source, Instant receivedAt, Optional<Instant> imported, boolean undone) {}

    @Transactional(readOnly = true)
    public List<Received> latest(int most) {
        return sql.sql("""
                select id, file, source_name, received_at, imported_at, undone_at from places.import order by received_at desc, id desc limit :most
                """).param("most", most).query((row, _) -> new Received(row.getObject("id", UUID.class), row.getString("file"), row.getString("source_name"),
                        row.getTimestamp("received_at").toInstant(), Optional.ofNullable(row.getTimestamp("imported_at")).map(Timestamp::toInstant), row.getTimestamp("undone_at") != null)).list();
    }

    private record Kept(
            UUID id, String file, PlaceSource source, String digest, byte[] content, Instant receivedAt, Optional<Instant> importedAt, Optional<Report> report,
            Optional<PlaceSource> sourceBefore, Optional<Instant> undoneAt, Optional<UndoReport> undoReport) {
        PlaceImport as(Report told, Undoing undoing) {
            return new PlaceImport(id, file, source, Optional.ofNullable(told.format()).orElse(FileFormat.TABLE), receivedAt, importedAt, told.rows(), told.leftOut(), undoing);
        }
    }

    private Kept find(UUID id) {
        return sql.sql("select * from places.import where id = :id").param("id", id)
                .query((row, _) -> new Kept(id, row.getString("file"),
                        new PlaceSource(row.getString("source"), row.getString("source_name"), Licence.valueOf(row.getString("licence")), row.getObject("read_on", LocalDate.class)),
                        row.getString("digest"), Optional.ofNullable(row.getBytes("content")).orElseGet(() -> new byte[0]), row.getTimestamp("received_at").toInstant(),
                        instant(row, "imported_at"), read(row, "report", Report.class), read(row, "source_before", PlaceSource.class), instant(row, "undone_at"),
                        read(row, "undo_report", UndoReport.class)))
                .optional().orElseThrow(() -> new NotFound("import " + id));
    }

    private <T> Optional<T> read(ResultSet row, String column, Class<T> as) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(text -> json.readValue(text, as));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
