package fr.levain.places;

import fr.levain.territory.Around;
import fr.levain.territory.Point;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the public looks for: the list page after page, the nearest, the marks of the map, the counts. */
@Repository
class PlaceFinder {
    /** Spaces read by one statement when all are taken away. */
    private static final int AT_ONCE = 500;

    private final JdbcClient sql;
    private final PlaceStore rows;

    PlaceFinder(JdbcClient sql, PlaceStore rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** By name; one more than asked when others follow. */
    List<Place> list(PlaceQuery query, int most) {
        var filter = Filter.of(query);
        var after = query.after().isEmpty() ? Optional.<Place>empty() : rows.find(query.after());
        after.ifPresent(last -> filter.and("(name, id) > (:last_name, :last_id)", "last_name", last.name()).put("last_id", last.id().value()));
        return filter.on(sql.sql("select * from places.place where " + filter.text() + " order by name, id limit :most")).param("most", most + 1).query(rows::place).list();
    }

    /** By distance from a point; one more than asked when others follow. */
    List<NearPlace> near(PlaceQuery query, Point from, int most, int skipped) {
        for (int radius : Around.RADII) {
            var found = within(query, new Around(from, radius), most + 1, skipped);
            if (found.size() > most || radius == Around.RADII.getLast()) return found;
        }
        return List.of();
    }

    private List<NearPlace> within(PlaceQuery query, Around around, int most, int skipped) {
        var filter = Filter.of(query);
        return filter.on(around.on(sql.sql("""
                select * from (select p.*, %s as kilometres from places.place p where %s and %s) boxed
                 where kilometres <= :radius order by kilometres, id limit :most offset :skipped
                """.formatted(Around.KILOMETRES, Around.BOX, filter.text())))).param("most", most).param("skipped", skipped)
                .query((row, n) -> new NearPlace(rows.place(row, n), row.getDouble("kilometres"))).list();
    }

    /** @return at most one more than the cap */
    int count(PlaceQuery query, int cap) {
        var filter = Filter.of(query);
        return filter.on(sql.sql("select count(*) from (select 1 from places.place where " + filter.text() + " limit :cap) c")).param("cap", cap + 1).query(Integer.class).single();
    }

    /** At regional scale, one mark per intercommunality; elsewhere, one per commune. */
    List<Cluster> clusters(PlaceQuery query, boolean byEpci) {
        return clusters(Filter.of(query), byEpci);
    }

    /** Without the spaces that these sources name: their spots, and their number, are theirs to give. */
    List<Cluster> openClusters(PlaceQuery query, boolean byEpci, List<String> closed) {
        return clusters(closed.isEmpty() ? Filter.of(query) : Filter.of(query).and("not (coalesce(sources ->> 'NAME', '') = any(:closed) or coalesce(sources ->> 'LATITUDE', '') = any(:closed))",
                "closed", closed.toArray(String[]::new)), byEpci);
    }

    private List<Cluster> clusters(Filter filter, boolean byEpci) {
        // a commune of no intercommunality is its own mark
        var code = byEpci ? "coalesce(epci, commune)" : "commune";
        return filter.on(sql.sql("""
                select %s as code, min(commune_name) as label, count(*) as count, avg(latitude) as latitude, avg(longitude) as longitude,
                       min(slug) as slug, min(name) as name
                  from places.place where %s group by 1 order by 3 desc, 1
                """.formatted(code, filter.text()))).query((row, _) -> new Cluster(row.getString("code"), row.getString("label"), row.getInt("count"),
                        new Point(row.getDouble("latitude"), row.getDouble("longitude")), row.getString("slug"), row.getString("name"))).list();
    }

    /** SIREN of an intercommunality → kind → how many; {@code *} counts each space once, whatever its kinds. */
    Map<String, Map<String, Integer>> countsByEpci() {
        var counts = new HashMap<String, Map<String, Integer>>();
        sql.sql("""
                select epci, kind, count(*) as count
                  from places.place, lateral unnest(kinds || '{*}'::text[]) kind
                 where closed_on is null and epci is not null group by 1, 2
                """).query(row -> {
            counts.computeIfAbsent(row.getString("epci"), _ -> new HashMap<>()).put(row.getString("kind"), row.getInt("count"));
        });
        return counts;
    }

    /** Each of them once, in the order of their identifiers, which never change: a page is read, then given, then the next is read. */
    void each(PlaceQuery query, Consumer<Place> taker) {
        var last = Optional.<PlaceId>empty();
        List<Place> page;
        do {
            var filter = Filter.of(query);
            last.ifPresent(id -> filter.and("id > :last", "last", id.value()));
            page = filter.on(sql.sql("select * from places.place where " + filter.text() + " order by id limit :most")).param("most", AT_ONCE).query(rows::place).list();
            page.forEach(taker);
            last = page.isEmpty() ? last : Optional.of(page.getLast().id());
        } while (page.size() == AT_ONCE);
    }

    /** When one last changed: what a cache compares. None goes but with the import that made it, when that is undone. */
    Instant changedAt() {
        return sql.sql("""
                select greatest((select max(changed_at) from places.place), (select max(undone_at) from places.import), timestamptz 'epoch')
                """).query(Timestamp.class).single().toInstant();
    }

    /** The conditions of a query, with what they name. */
    private record Filter(StringBuilder conditions, Map<String, Object> params) {
        static Filter of(PlaceQuery query) {
            var filter = new Filter(new StringBuilder("closed_on is null"), new HashMap<>());
            if (!query.department().isEmpty()) filter.and("department = :department", "department", query.department());
            if (!query.epci().isEmpty()) filter.and("epci = :epci", "epci", query.epci());
            if (!query.kind().isEmpty()) filter.and("kinds @> :kind::text[]", "kind", new String[] {query.kind()});
            if (!query.service().isEmpty()) filter.and("services @> :service::text[]", "service", new String[] {query.service()});
            if (!query.words().isEmpty()) filter.and("words @@ plainto_tsquery('places.fr', :words)", "words", query.words());
            return filter;
        }

        Filter and(String condition, String name, Object value) {
            conditions.append(" and ").append(condition);
            return put(name, value);
        }

        Filter put(String name, Object value) {
            params.put(name, value);
            return this;
        }

        String text() {
            return conditions.toString();
        }

        JdbcClient.StatementSpec on(JdbcClient.StatementSpec statement) {
            params.forEach(statement::param);
            return statement;
        }
    }
}
