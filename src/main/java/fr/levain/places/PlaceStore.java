package fr.levain.places;

import fr.levain.kernel.Stale;
import fr.levain.territory.Point;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of spaces: one read, written, compared. What the public looks for is read by {@link PlaceFinder}. */
@Repository
class PlaceStore {
    private static final TypeReference<Map<PlaceField, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    PlaceStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Place> find(PlaceId id) {
        return sql.sql("select * from places.place where id = :id").param("id", id.value()).query(this::place).optional();
    }

    Optional<Place> find(String slug) {
        return sql.sql("select * from places.place where slug = :slug").param("slug", slug).query(this::place).optional();
    }

    List<Place> keptBy(Collection<UUID> organisations) {
        return organisations.isEmpty() ? List.of() : sql.sql("select * from places.place where organisation_id = any(:ids) and closed_on is null order by name, id")
                .param("ids", organisations.toArray(UUID[]::new)).query(this::place).list();
    }

    /** All those of a commune, closed ones included: a space that closed is not a new one. */
    List<Place> inCommune(String commune) {
        return sql.sql("select * from places.place where commune = :commune").param("commune", commune).query(this::place).list();
    }

    /** Those put within that many metres, in whatever commune. */
    List<Place> around(Point point, int metres) {
        double latitude = metres / 111_195.0;
        double longitude = latitude / Math.cos(Math.toRadians(point.latitude()));
        return sql.sql("""
                select * from places.place
                 where latitude between :south and :north and longitude between :west and :east and not approximate and closed_on is null
                """)
                .param("south", point.latitude() - latitude).param("north", point.latitude() + latitude)
                .param("west", point.longitude() - longitude).param("east", point.longitude() + longitude)
                .query(this::place).list();
    }

    void add(Place place, Instant now) {
        columns(sql.sql("""
                insert into places.place (id, slug, name, sheet, sources, kinds, services, commune, commune_name, department, epci, latitude, longitude,
                       approximate, siren, organisation_id, keeper_email, verified_on, closed_on, added_at, changed_at)
                values (:id, :slug, :name, :sheet::jsonb, :sources::jsonb, :kinds, :services, :commune, :commune_name, :department, :epci, :latitude, :longitude,
                       :approximate, :siren, :organisation, :keeper, :verified, :closed, :now, :now)
                """), place, now).update();
    }

    /** @throws Stale when somebody changed it since it was read */
    void put(Place place, Instant now) {
        var changed = columns(sql.sql("""
                update places.place set slug = :slug, name = :name, sheet = :sheet::jsonb, sources = :sources::jsonb, kinds = :kinds, services = :services,
                       commune = :commune, commune_name = :commune_name, department = :department, epci = :epci, latitude = :latitude,
                       longitude = :longitude, approximate = :approximate, siren = :siren, organisation_id = :organisation, keeper_email = :keeper,
                       verified_on = :verified, closed_on = :closed, changed_at = :now, version = version + 1
                 where id = :id and version = :version
                """), place, now).param("version", place.version()).update();
        if (changed != 1) throw new Stale("place " + place.id());
    }

    /** Those whose slug begins so. */
    List<String> slugsLike(String slug) {
        return sql.sql("select slug from places.place where slug = :slug or slug like :more").param("slug", slug).param("more", slug + "-%").query(String.class).list();
    }

    /** Two files at once would each take for new what the other adds. */
    void oneAtATime() {
        sql.sql("select pg_advisory_xact_lock(hashtext('places.import'))").query(row -> {});
    }

    void keep(PlaceSource source) {
        sql.sql("""
                insert into places.source (slug, name, licence, read_on) values (:slug, :name, :licence, :read)
                on conflict (slug) do update set name = excluded.name, licence = excluded.licence, read_on = excluded.read_on
                 where (source.name, source.licence, source.read_on) is distinct from (excluded.name, excluded.licence, excluded.read_on)
                """)
                .param("slug", source.slug()).param("name", source.name()).param("licence", source.licence().name()).param("read", source.readOn()).update();
    }

    Optional<PlaceSource> source(String slug) {
        return sql.sql("select * from places.source where slug = :slug").param("slug", slug).query(PlaceStore::source).optional();
    }

    Map<String, PlaceSource> sources() {
        return sql.sql("select * from places.source").query(PlaceStore::source).list().stream()
                .collect(java.util.stream.Collectors.toMap(PlaceSource::slug, source -> source));
    }

    /** Slugs of the sources that list it. */
    List<String> origins(PlaceId place) {
        return sql.sql("select distinct source from places.origin where place_id = :id order by source").param("id", place.value()).query(String.class).list();
    }

    record Origin(PlaceId place, String digest, LocalDate readOn) {}

    Optional<Origin> origin(String source, String externalId) {
        return sql.sql("select place_id, digest, read_on from places.origin where source = :source and external_id = :id").param("source", source).param("id", externalId)
                .query((row, _) -> new Origin(new PlaceId(row.getObject("place_id", UUID.class)), row.getString("digest"), row.getObject("read_on", LocalDate.class))).optional();
    }

    void keepOrigin(String source, String externalId, PlaceId place, String digest, LocalDate readOn) {
        sql.sql("""
                insert into places.origin (source, external_id, place_id, digest, read_on) values (:source, :external, :place, :digest, :read)
                on conflict (source, external_id) do update set place_id = excluded.place_id, digest = excluded.digest, read_on = excluded.read_on
                """)
                .param("source", source).param("external", externalId).param("place", place.value()).param("digest", digest).param("read", readOn).update();
    }

    /** Kept, not heard of for that long, and not asked lately; the oldest first. */
    List<PlaceId> toRemind(LocalDate verifiedBefore, LocalDate remindedBefore, int most) {
        return sql.sql("""
                select id from places.place
                 where closed_on is null and keeper_email is not null and coalesce(verified_on, date '1970-01-01') < :verified
                   and (reminded_on is null or reminded_on < :reminded)
                 order by verified_on nulls first, id limit :most
                """)
                .param("verified", verifiedBefore).param("reminded", remindedBefore).param("most", most)
                .query((row, _) -> new PlaceId(row.getObject("id", UUID.class))).list();
    }

    void reminded(PlaceId place, LocalDate today) {
        sql.sql("update places.place set reminded_on = :today where id = :id").param("today", today).param("id", place.value()).update();
    }

    Map<PlaceField, String> fields(String text) {
        return json.readValue(text, FIELDS);
    }

    String text(Map<PlaceField, String> fields) {
        return json.writeValueAsString(fields);
    }

    Place place(ResultSet row, int number) throws SQLException {
        return new Place(new PlaceId(row.getObject("id", UUID.class)), row.getString("slug"), new PlaceSheet(fields(row.getString("sheet"))),
                fields(row.getString("sources")), texts(row, "kinds"), texts(row, "services"), row.getString("commune_name"),
                row.getString("department"), Optional.ofNullable(row.getString("epci")), new Point(row.getDouble("latitude"), row.getDouble("longitude")),
                row.getBoolean("approximate"), Optional.ofNullable(row.getObject("verified_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)), Optional.ofNullable(row.getObject("organisation_id", UUID.class)),
                Optional.ofNullable(row.getString("keeper_email")), row.getTimestamp("changed_at").toInstant(), row.getInt("version"));
    }

    private JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, Place place, Instant now) {
        return statement.param("id", place.id().value()).param("slug", place.slug()).param("name", place.name())
                .param("sheet", text(place.sheet().values())).param("sources", text(place.sources()))
                .param("kinds", place.kinds().toArray(String[]::new)).param("services", place.services().toArray(String[]::new))
                .param("commune", place.sheet().get(PlaceField.COMMUNE)).param("commune_name", place.communeName()).param("department", place.department())
                .param("epci", place.epci().orElse(null)).param("latitude", place.point().latitude()).param("longitude", place.point().longitude())
                .param("approximate", place.approximate()).param("siren", place.sheet().siren().orElse(null))
                .param("organisation", place.organisation().orElse(null)).param("keeper", place.keeper().orElse(null))
                .param("verified", place.verifiedOn().orElse(null)).param("closed", place.closedOn().orElse(null)).param("now", Timestamp.from(now));
    }

    private static PlaceSource source(ResultSet row, int number) throws SQLException {
        return new PlaceSource(row.getString("slug"), row.getString("name"), Licence.valueOf(row.getString("licence")), row.getObject("read_on", LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return new ArrayList<>(List.of((String[]) row.getArray(column).getArray()));
    }
}
