package fr.levain.territory;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Copies the reference files into the tables when one of them has changed. No foreign key points at these tables. */
@Component
class TerritoryLoader implements SmartInitializingSingleton {
    private static final String OURS = "departements-nouvelle-aquitaine";
    private static final List<String> TABLES = List.of("former_commune", "commune", "epci", "department");

    private final JdbcClient database;
    private final DataSource source;
    private final TransactionTemplate transaction;

    TerritoryLoader(JdbcClient database, DataSource source, PlatformTransactionManager transactions) {
        this.database = database;
        this.source = source;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Before any page or pack is served. */
    @Override
    public void afterSingletonsInstantiated() {
        var files = new ReferenceFiles();
        transaction.executeWithoutResult(status -> {
            database.sql("lock table territory.release in exclusive mode").update(); // two nodes may start at once
            var loaded = database.sql("select digest from territory.release").query(String.class).optional();
            if (loaded.filter(files.digest()::equals).isEmpty()) load(files);
        });
    }

    private void load(ReferenceFiles files) {
        TABLES.forEach(table -> database.sql("delete from territory." + table).update());
        copy("department (code, name, region, former_region, former_region_name, population, outline)", departments(files));
        var shapes = outlines(files.text("epci-nouvelle-aquitaine.geojson"));
        copy("epci (siren, name, plain_name, type, population, departments, outline)", files.rows("epci-nouvelle-aquitaine.csv").stream()
                .map(row -> line(row.get("siren"), row.get("nom"), Plain.of(row.get("nom").replaceFirst("^(CC|CA|CU|M) ", "")), row.get("type"),
                        row.get("population_municipale"), array(row.get("departements_region")), shapes.get(row.get("siren")))));
        copy("commune (code, name, plain_name, department, epci, postal_codes, population, latitude, longitude)",
                files.rows("communes-nouvelle-aquitaine.csv").stream().map(TerritoryLoader::commune));
        copy("former_commune (former_code, former_name, code, nature)", files.rows("communes-anciennes-nouvelle-aquitaine.csv").stream()
                .map(row -> line(row.get("ancien_code_insee"), row.get("ancien_nom"), row.get("code_insee"), row.get("nature")))
                .distinct());
        database.sql("delete from territory.release").update();
        database.sql("insert into territory.release (digest) values (:digest)").param("digest", files.digest()).update();
    }

    private static Stream<String> departments(ReferenceFiles files) {
        var ours = byCode(files.rows(OURS + ".csv"), "code");
        var former = byCode(files.rows("anciennes-regions.csv"), "code_departement");
        var outlines = outlines(files.text(OURS + ".geojson"));
        return files.rows("departements-france.csv").stream().map(row -> {
            var code = row.get("code");
            var was = former.get(code);
            var our = ours.get(code);
            return line(code, row.get("nom"), row.get("code_region"), was == null ? null : was.get("slug"),
                    was == null ? null : was.get("nom"), our == null ? null : our.get("population"), outlines.get(code));
        });
    }

    private static String commune(CSVRecord row) {
        return line(row.get("code_insee"), row.get("nom"), Plain.of(row.get("nom")), row.get("code_departement"),
                row.get("siren_epci"), array(row.get("codes_postaux")), row.get("population"), row.get("latitude"), row.get("longitude"));
    }

    private static Map<String, CSVRecord> byCode(List<CSVRecord> rows, String column) {
        return rows.stream().collect(Collectors.toMap(row -> row.get(column), row -> row));
    }

    private static Map<String, String> outlines(String geojson) {
        var found = new HashMap<String, String>();
        for (JsonNode feature : new JsonMapper().readTree(geojson).get("features"))
            found.put(feature.get("properties").get("code").asString(), feature.get("geometry").toString());
        return found;
    }

    private static String array(String separated) {
        return Arrays.stream(separated.split("\\|")).collect(Collectors.joining(",", "{", "}"));
    }

    /** A line of PostgreSQL's CSV: an empty cell without quotes is null. */
    private static String line(@Nullable String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null || cell.isEmpty() ? "" : "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\n"));
    }

    private void copy(String into, Stream<String> lines) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("copy territory." + into + " from stdin with (format csv)", new StringReader(lines.collect(Collectors.joining())));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
