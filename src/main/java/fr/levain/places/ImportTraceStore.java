package fr.levain.places;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What each import found before it wrote, kept for as long as it may be undone. */
@Repository
class ImportTraceStore {
    /** A space that an import wrote. @param before empty when it made it @param keeper whose address kept it before @param version of the space once imported */
    record Trace(PlaceId place, Optional<Merging> before, Optional<String> keeper, int version) {}

    /** A file of the same source, imported after this one, names it too. */
    private static final String NAMED_LATER = """
            exists (select 1 from places.import_origin l join places.import later on later.id = l.import_id join places.import this on this.id = :id
                     where l.external_id = o.external_id and later.source = o.source and later.imported_at > this.imported_at)
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final PlaceStore places;

    ImportTraceStore(JdbcClient sql, JsonMapper json, PlaceStore places) {
        this.sql = sql;
        this.json = json;
        this.places = places;
    }

    void keep(UUID id, Taken taken) {
        var touched = new ArrayList<Map<String, Object>>();
        for (var each : taken.touched()) {
            var row = new HashMap<String, Object>();
            row.put("place_id", each.place().value());
            each.before().ifPresent(before -> {
                row.put("sheet", before.sheet().values());
                row.put("sources", before.sources());
                before.keeper().ifPresent(email -> row.put("keeper_email", email));
            });
            touched.add(row);
        }
        sql.sql("""
                insert into places.import_place (import_id, place_id, sheet, sources, keeper_email, version)
                select :id, t.place_id, t.sheet, t.sources, t.keeper_email, p.version
                  from jsonb_to_recordset(:rows::jsonb) as t(place_id uuid, sheet jsonb, sources jsonb, keeper_email text) join places.place p on p.id = t.place_id
                """).param("id", id).param("rows", json.writeValueAsString(touched)).update();
        var listed = new ArrayList<Map<String, Object>>();
        for (var each : taken.listed()) {
            var row = new HashMap<String, Object>();
            row.put("external_id", each.externalId());
            each.before().ifPresent(before -> {
                row.put("place_id", before.place().value());
                row.put("digest", before.digest());
                row.put("read_on", before.readOn().toString());
            });
            listed.add(row);
        }
        sql.sql("""
                insert into places.import_origin (import_id, external_id, place_id, digest, read_on)
                select :id, t.external_id, t.place_id, t.digest, t.read_on
                  from jsonb_to_recordset(:rows::jsonb) as t(external_id text, place_id uuid, digest text, read_on date)
                """).param("id", id).param("rows", json.writeValueAsString(listed)).update();
    }

    /** In the order of their identifiers. */
    List<Trace> of(UUID id) {
        return sql.sql("select * from places.import_place where import_id = :id order by place_id").param("id", id).query((row, _) -> new Trace(
                new PlaceId(row.getObject("place_id", UUID.class)), before(row.getString("sheet"), row.getString("sources")),
                Optional.ofNullable(row.getString("keeper_email")), row.getInt("version"))).list();
    }

    boolean isTraced(UUID id) {
        return sql.sql("select exists (select 1 from places.import_place where import_id = :id)").param("id", id).query(Boolean.class).single();
    }

    /** The last file imported that wrote it after this version, when one did. */
    Optional<String> laterFile(PlaceId place, int version) {
        return sql.sql("""
                select i.file from places.import_place t join places.import i on i.id = t.import_id
                 where t.place_id = :place and t.version > :version order by t.version desc limit 1
                """).param("place", place.value()).param("version", version).query(String.class).optional();
    }

    /** The last file of the same source imported since that names it, when one does: what it says again is not to be taken back. */
    Optional<String> namedLater(UUID id, PlaceId place) {
        return sql.sql("""
                select later.file from places.import_origin t join places.import this on this.id = t.import_id
                  join places.origin o on o.source = this.source and o.external_id = t.external_id
                  join places.import_origin l on l.external_id = t.external_id
                  join places.import later on later.id = l.import_id and later.source = this.source and later.imported_at > this.imported_at
                 where t.import_id = :id and o.place_id = :place order by later.imported_at desc limit 1
                """).param("id", id).param("place", place.value()).query(String.class).optional();
    }

    /** Whether something else than this import names it, or waits about it. */
    boolean isNamedElsewhere(UUID id, String source, PlaceId place) {
        return sql.sql("""
                select exists (select 1 from places.origin o where o.place_id = :place and not (o.source = :source
                               and exists (select 1 from places.import_origin t where t.import_id = :id and t.external_id = o.external_id)))
                """).param("place", place.value()).param("source", source).param("id", id).query(Boolean.class).single();
    }

    /** Whether a person said something of it: a proposal, a fault, a request to keep it. */
    boolean isSpokenOf(PlaceId place) {
        return sql.sql("""
                select exists (select 1 from places.proposal where place_id = :place) or exists (select 1 from places.report where place_id = :place)
                    or exists (select 1 from places.claim where place_id = :place)
                """).param("place", place.value()).query(Boolean.class).single();
    }

    void withdraw(PlaceId place) {
        sql.sql("delete from places.place where id = :id").param("id", place.value()).update();
    }

    /** As the source named them before; of the spaces that stay as the import left them, or that it has named again since, it goes on naming them. */
    void relist(UUID id, String source, List<PlaceId> left) {
        var stays = left.stream().map(PlaceId::value).toArray(UUID[]::new);
        sql.sql("""
                delete from places.origin o using places.import_origin t
                 where t.import_id = :id and t.place_id is null and o.source = :source and o.external_id = t.external_id and not (o.place_id = any(:left))
                   and not
                """ + NAMED_LATER).param("id", id).param("source", source).param("left", stays).update();
        sql.sql("""
                update places.origin o set place_id = t.place_id, digest = t.digest, read_on = t.read_on
                  from places.import_origin t join places.place p on p.id = t.place_id
                 where t.import_id = :id and o.source = :source and o.external_id = t.external_id and not (o.place_id = any(:left))
                   and not
                """ + NAMED_LATER).param("id", id).param("source", source).param("left", stays).update();
    }

    /** What was there before an import that may no longer be undone. */
    void forget(Instant importedBefore) {
        sql.sql("delete from places.import_place t using places.import i where i.id = t.import_id and i.imported_at < :before")
                .param("before", Timestamp.from(importedBefore)).update();
        sql.sql("delete from places.import_origin t using places.import i where i.id = t.import_id and i.imported_at < :before")
                .param("before", Timestamp.from(importedBefore)).update();
    }

    void forget(UUID id) {
        sql.sql("delete from places.import_place where import_id = :id").param("id", id).update();
        sql.sql("delete from places.import_origin where import_id = :id").param("id", id).update();
    }

    private Optional<Merging> before(@Nullable String sheet, @Nullable String sources) {
        return sheet == null || sources == null ? Optional.empty() : Optional.of(new Merging(new PlaceSheet(places.fields(sheet)), places.fields(sources)));
    }
}
