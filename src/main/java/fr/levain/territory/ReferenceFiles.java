package fr.levain.territory;

import fr.levain.kernel.Digest;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The geography delivered with Levain. */
final class ReferenceFiles {
    private static final List<String> NAMES = List.of(
            "communes-nouvelle-aquitaine.csv", "communes-anciennes-nouvelle-aquitaine.csv", "epci-nouvelle-aquitaine.csv",
            "departements-nouvelle-aquitaine.csv", "departements-france.csv", "anciennes-regions.csv",
            "departements-nouvelle-aquitaine.geojson", "epci-nouvelle-aquitaine.geojson");

    private final Map<String, String> contents = new LinkedHashMap<>();

    ReferenceFiles() {
        NAMES.forEach(name -> contents.put(name, read(name)));
    }

    String digest() {
        return Digest.of(contents.toString());
    }

    String text(String name) {
        return Objects.requireNonNull(contents.get(name));
    }

    List<CSVRecord> rows(String name) {
        try (var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(text(name)))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A larger town of another region. */
    record Town(String name, String department) {}

    static List<Town> towns() {
        return read("villes-hors-region.csv").lines().skip(1).map(line -> line.split(";")).map(cells -> new Town(cells[0], cells[1])).toList();
    }

    /** Code → name. */
    static Map<String, String> regions() {
        return read("regions-france.csv").lines().skip(1).map(line -> line.split(",")).collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    private static String read(String name) {
        try (var file = Objects.requireNonNull(ReferenceFiles.class.getResourceAsStream("/reference/geo/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
