package fr.levain.places;

import fr.levain.territory.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list of spaces as a GeoJSON (RFC 7946) or as an answer of Overpass. Of OpenStreetMap, the two forms of its GeoJSON
 * are read: tags as properties beside {@code @id} (overpass turbo), or under {@code tags} (osmtogeojson).
 */
final class JsonPlaces {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OSM_ID = "(node|way|relation)/\\d{1,19}";
    /** Told by our own file alone. */
    private static final String APPROXIMATE = "position_approchee";

    private final List<PlaceFile.Row> rows = new ArrayList<>();
    private final TreeSet<String> leftOut = new TreeSet<>();
    private FileFormat format = FileFormat.GEOJSON;

    private JsonPlaces() {}

    static PlaceFile read(String text) {
        JsonNode file;
        try {
            file = JSON.readTree(text);
        } catch (JacksonException broken) {
            throw new UnreadableFile("Ce fichier JSON est coupé ou mal écrit%s. Rien n’a été gardé : téléchargez-le à nouveau."
                    .formatted(broken.getLocation() == null ? "" : ", à la ligne " + broken.getLocation().getLineNr()));
        }
        var reading = new JsonPlaces();
        if (file.path("features").isArray()) reading.features(file.path("features"));
        else if (file.path("elements").isArray()) reading.elements(file.path("elements"));
        else throw new UnreadableFile("Ce fichier JSON n’est ni un GeoJSON (« FeatureCollection »), ni une réponse d’Overpass (« elements »). Exportez-le dans l’un de ces deux formats.");
        if (reading.rows.isEmpty()) throw new UnreadableFile("Ce fichier ne contient aucun espace.");
        if (reading.rows.stream().allMatch(row -> row.cells().getOrDefault(PlaceField.NAME, "").isBlank()))
            throw new UnreadableFile("Aucun espace de ce fichier ne porte de nom : une propriété « nom » ou « name » est attendue.");
        return new PlaceFile(reading.rows, List.copyOf(reading.leftOut), reading.format);
    }

    private void features(JsonNode features) {
        for (var feature : features) {
            var properties = feature.path("properties");
            var osm = osmId(feature, properties);
            var where = middle(feature.path("geometry"));
            if (osm.isPresent()) add(tagged(osm.get(), texts(properties.path("tags").isObject() ? properties.path("tags") : properties), where));
            else add(titled(feature.path("id").asString(""), properties, where));
        }
    }

    /** Nodes that only draw a way bear no tag: they say where it is, and are no space. */
    private void elements(JsonNode elements) {
        var nodes = new HashMap<Long, Point>();
        for (var each : elements) if (each.path("lat").isNumber()) nodes.put(each.path("id").asLong(0), point(each));
        for (var each : elements) {
            if (!each.path("tags").isObject()) continue;
            add(tagged(each.path("type").asString("node") + "/" + each.path("id").asString(""), texts(each.path("tags")), spot(each, nodes)));
        }
    }

    private void add(PlaceFile.Row row) {
        rows.add(row);
        if (rows.size() > PlaceFile.MOST_ROWS) throw PlaceFile.tooLong();
    }

    private PlaceFile.Row tagged(String id, Map<String, String> tags, Optional<Point> where) {
        format = FileFormat.OPENSTREETMAP;
        // who drew it: nobody's business
        tags.keySet().stream().filter(key -> key.matches("@?(user|uid)")).forEach(leftOut::add);
        return OsmTags.row(rows.size() + 1L, id, tags, where);
    }

    private PlaceFile.Row titled(String id, JsonNode properties, Optional<Point> where) {
        var said = texts(properties);
        var told = new HashMap<String, String>();
        said.forEach((title, value) -> told.putIfAbsent(PlaceColumns.bare(title), value));
        leftOut.addAll(PlaceColumns.leftOut(told.keySet()));
        var own = PlaceId.read(id).isPresent() && properties.has(APPROXIMATE);
        if (own && format == FileFormat.GEOJSON) format = FileFormat.OWN;
        // what our own file puts at the middle of the commune is no spot
        if (!(own && properties.path(APPROXIMATE).asBoolean(false))) where.ifPresent(point -> {
            told.putIfAbsent("latitude", String.valueOf(point.latitude()));
            told.putIfAbsent("longitude", String.valueOf(point.longitude()));
        });
        return PlaceColumns.row(rows.size() + 1L, id.isEmpty() ? told.getOrDefault("id", "") : id, told);
    }

    private static Optional<String> osmId(JsonNode feature, JsonNode properties) {
        for (var said : List.of(properties.path("@id").asString(""), feature.path("id").asString(""), properties.path("id").asString(""),
                properties.path("type").asString("") + "/" + properties.path("id").asString("")))
            if (said.matches(OSM_ID)) return Optional.of(said);
        return Optional.empty();
    }

    /** Lists as the public schema writes them; what is nested deeper is not read. */
    private static Map<String, String> texts(JsonNode properties) {
        var told = new HashMap<String, String>();
        properties.properties().forEach(each -> {
            var value = each.getValue();
            var text = value.isArray() ? StreamSupport.stream(value.spliterator(), false).map(one -> one.asString("")).collect(Collectors.joining("|"))
                    : value.isObject() ? "" : value.asString("");
            if (!text.isBlank()) told.put(each.getKey(), text.strip());
        });
        return told;
    }

    private static Optional<Point> spot(JsonNode element, Map<Long, Point> nodes) {
        if (element.path("lat").isNumber()) return Optional.of(point(element));
        if (element.path("center").path("lat").isNumber()) return Optional.of(point(element.path("center")));
        var bounds = element.path("bounds");
        if (bounds.path("minlat").isNumber()) return Optional.of(new Point((bounds.path("minlat").asDouble(0) + bounds.path("maxlat").asDouble(0)) / 2,
                (bounds.path("minlon").asDouble(0) + bounds.path("maxlon").asDouble(0)) / 2));
        var corners = new ArrayList<Point>();
        for (var each : element.path("geometry")) if (each.path("lat").isNumber()) corners.add(point(each));
        for (var each : element.path("nodes")) Optional.ofNullable(nodes.get(each.asLong(0))).ifPresent(corners::add);
        return middle(corners);
    }

    private static Point point(JsonNode said) {
        return new Point(said.path("lat").asDouble(0), said.path("lon").asDouble(0));
    }

    /** Of a building, the middle of its box. */
    private static Optional<Point> middle(JsonNode geometry) {
        var corners = new ArrayList<Point>();
        gather(geometry.path("coordinates"), corners);
        return middle(List.copyOf(new HashSet<>(corners)));
    }

    private static Optional<Point> middle(List<Point> corners) {
        if (corners.isEmpty()) return Optional.empty();
        var latitudes = corners.stream().mapToDouble(Point::latitude).summaryStatistics();
        var longitudes = corners.stream().mapToDouble(Point::longitude).summaryStatistics();
        return Optional.of(new Point((latitudes.getMin() + latitudes.getMax()) / 2, (longitudes.getMin() + longitudes.getMax()) / 2));
    }

    private static void gather(JsonNode coordinates, List<Point> into) {
        if (coordinates.path(0).isNumber() && coordinates.path(1).isNumber()) into.add(new Point(coordinates.path(1).asDouble(0), coordinates.path(0).asDouble(0)));
        else for (var each : coordinates) gather(each, into);
    }
}
