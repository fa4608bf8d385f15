package fr.levain.places.web;

import fr.levain.kernel.Digest;
import fr.levain.kernel.OpenToAll;
import fr.levain.places.Place;
import fr.levain.places.PlaceExports;
import fr.levain.places.PlaceQuery;
import fr.levain.places.Places;
import fr.levain.places.WholeDirectory;
import fr.levain.territory.Territories;
import fr.levain.ui.CsvCell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** The directory as open data, whole or as a search keeps it: written as it is read, kept by whoever asked until something changes. */
@Controller
@OpenToAll
class PlaceDataController {
    private static final String GEOJSON = "application/geo+json";
    private static final String OPEN_TERMS = "\"license\":\"Licence Ouverte 2.0\"";
    private static final String ODBL_TERMS = "\"license\":\"ODbL 1.0\",\"attribution\":\"© les contributeurs d’OpenStreetMap\"";

    private final Places places;
    private final WholeDirectory all;
    private final Territories territories;
    private final JsonMapper json;

    PlaceDataController(Places places, WholeDirectory all, Territories territories, JsonMapper json) {
        this.places = places;
        this.all = all;
        this.territories = territories;
        this.json = json;
    }

    @GetMapping("/donnees/espaces.csv")
    void publicSchema(@RequestParam Map<String, String> asked, WebRequest request, HttpServletResponse answer) throws IOException {
        var exports = exports();
        csv("espaces.csv", asked, PlaceExports.PUBLIC_SCHEMA, exports, exports::publicLine, request, answer);
    }

    @GetMapping("/donnees/espaces-tiers-lieux.csv")
    void regional(@RequestParam Map<String, String> asked, WebRequest request, HttpServletResponse answer) throws IOException {
        var exports = exports();
        csv("espaces-tiers-lieux.csv", asked, PlaceExports.REGIONAL, exports, exports::regionalLine, request, answer);
    }

    @GetMapping("/donnees/espaces.geojson")
    void geojson(@RequestParam Map<String, String> asked, WebRequest request, HttpServletResponse answer) throws IOException {
        geojson("geojson", OPEN_TERMS, exports(), asked, request, answer);
    }

    /** What comes from OpenStreetMap is given again under its own licence, with its contributors cited. */
    @GetMapping("/donnees/espaces-odbl.geojson")
    void shareAlike(@RequestParam Map<String, String> asked, WebRequest request, HttpServletResponse answer) throws IOException {
        geojson("odbl", ODBL_TERMS, PlaceExports.odbl(places.sources(), places.settings(), territories), asked, request, answer);
    }

    private void geojson(String what, String terms, PlaceExports exports, Map<String, String> asked, WebRequest request, HttpServletResponse answer) throws IOException {
        var query = query(asked);
        if (isKnown(what, query, request, answer, GEOJSON)) return;
        try (var out = writer(answer)) {
            out.write("{\"type\":\"FeatureCollection\"," + terms + ",\"features\":[");
            var between = new String[] {"\n"};
            all.each(query, place -> {
                if (!exports.gives(place)) return;
                write(out, between[0] + json.writeValueAsString(feature(place, exports)));
                between[0] = ",\n";
            });
            out.write("\n]}\n");
        }
    }

    /** The marks of the map, for who draws it elsewhere, of the spaces our open files name: one per intercommunality, or one per commune of a part of the region. */
    @GetMapping("/donnees/espaces-carte.geojson")
    void marks(@RequestParam Map<String, String> asked, WebRequest request, HttpServletResponse answer) throws IOException {
        var query = query(asked);
        if (isKnown("marks", query, request, answer, GEOJSON)) return;
        try (var out = writer(answer)) {
            var features = places.openMap(query).stream().map(mark -> Map.of("type", "Feature",
                    "geometry", point(mark.point().latitude(), mark.point().longitude()),
                    "properties", Map.of("code", mark.code(), "nom", mark.label(), "espaces", mark.count()))).toList();
            out.write(json.writeValueAsString(Map.of("type", "FeatureCollection", "features", features)));
        }
    }

    private PlaceExports exports() {
        return PlaceExports.open(places.sources(), places.settings(), territories);
    }

    private void csv(String name, Map<String, String> asked, List<String> columns, PlaceExports exports, Function<Place, List<String>> line, WebRequest request, HttpServletResponse answer)
            throws IOException {
        var query = query(asked);
        if (isKnown(name, query, request, answer, "text/csv")) return;
        answer.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (var csv = new CSVPrinter(writer(answer), CSVFormat.RFC4180)) {
            csv.printRecord(columns);
            all.each(query, place -> {
                if (!exports.gives(place)) return;
                try {
                    csv.printRecord(line.apply(place).stream().map(CsvCell::of).toList());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private boolean isKnown(String what, PlaceQuery query, WebRequest request, HttpServletResponse answer, String type) {
        var changed = places.changedAt();
        answer.setHeader("Cache-Control", "public, max-age=300");
        // anyone may read it from anywhere: it is public
        answer.setHeader("Access-Control-Allow-Origin", "*");
        // weak: what a server compresses on its way is not the same bytes
        if (request.checkNotModified("W/\"" + Digest.of(what + query + changed).substring(0, 32) + "\"", changed.toEpochMilli())) return true;
        answer.setContentType(MediaType.parseMediaType(type + ";charset=UTF-8").toString());
        return false;
    }

    private static PlaceQuery query(Map<String, String> asked) {
        return PlaceQuery.from(asked).after("");
    }

    private static Map<String, Object> feature(Place place, PlaceExports exports) {
        var feature = new LinkedHashMap<String, Object>();
        feature.put("type", "Feature");
        feature.put("id", place.id().toString());
        var where = exports.point(place);
        feature.put("geometry", point(where.latitude(), where.longitude()));
        feature.put("properties", exports.properties(place));
        return feature;
    }

    private static Map<String, Object> point(double latitude, double longitude) {
        return Map.of("type", "Point", "coordinates", List.of(rounded(longitude), rounded(latitude)));
    }

    /** A metre. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }

    private static Writer writer(HttpServletResponse answer) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8), 16 * 1024);
    }

    private static void write(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
