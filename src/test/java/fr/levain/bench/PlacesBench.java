package fr.levain.bench;

import fr.levain.places.PlaceQuery;
import fr.levain.places.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The map of 20,000 spaces over HTTP, against the statement it runs: on the region, and on the communes of a department. */
final class PlacesBench {
    private static final int SPACES = 20_000;
    private static final int WARM = 100;
    private static final int RUNS = 101;

    private final RunningLevain levain;

    PlacesBench(RunningLevain levain) {
        this.levain = levain;
    }

    void run(Report report) {
        fill();
        var visitor = levain.visitor();
        var places = levain.context.getBean(Places.class);
        measure(report, visitor, "map data, region, 20,000 spaces", "/donnees/espaces-carte.geojson", () -> places.openMap(PlaceQuery.ALL), "≤ 2 ×");
        var department = PlaceQuery.from(Map.of("departement", "33"));
        measure(report, visitor, "map data, communes of a department", "/donnees/espaces-carte.geojson?departement=33", () -> places.openMap(department), "≤ 2 ×");
        measure(report, visitor, "page with list and map, region", "/espaces", () -> places.map(PlaceQuery.ALL), "told");
    }

    private void measure(Report report, RunningLevain.Browserless visitor, String what, String path, Runnable alone, String aim) {
        report.row("(l) " + what, median(() -> get(visitor, path)), median(alone), "ms", aim);
        var plain = get(visitor, path);
        report.line("    %,d bytes over the wire compressed, %,d without".formatted(compressed(visitor, path), plain.getBytes(StandardCharsets.UTF_8).length));
    }

    /** Spaces spread over the communes as people are, each near the middle of its own. */
    private void fill() {
        var database = JdbcClient.create(levain.owner());
        database.sql("""
                insert into places.place (id, slug, name, sheet, sources, kinds, services, commune, commune_name, department, epci, latitude, longitude, approximate, added_at, changed_at)
                select gen_random_uuid(), 'bench-' || n, 'Espace ' || n, jsonb_build_object('NAME', 'Espace ' || n, 'COMMUNE', c.code), '{}', array['coworking'], '{}',
                       c.code, c.name, c.department, c.epci, c.latitude + (n % 100) / 5000.0, c.longitude + (n % 77) / 5000.0, false, now(), now()
                  from (select *, sum(population) over (order by code) * :rows / sum(population) over () as until,
                               (sum(population) over (order by code) - population) * :rows / sum(population) over () as since
                          from territory.commune) c
                  join generate_series(1, :rows) n on n > c.since and n <= c.until
                """).param("rows", SPACES).update();
        database.sql("analyze places.place").update();
    }

    private static String get(RunningLevain.Browserless visitor, String path) {
        try {
            var answer = visitor.get(path);
            if (answer.status() != 200) throw new IllegalStateException("status " + answer.status());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a browser asks for it. */
    private static int compressed(RunningLevain.Browserless visitor, String path) {
        try {
            return visitor.call("GET", path, "Accept-Encoding: gzip\r\n", new byte[0]).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(Runnable what) {
        for (int warm = 0; warm < WARM; warm++) what.run();
        var times = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var from = System.nanoTime();
            what.run();
            times.add((System.nanoTime() - from) / 1e6);
        }
        return times.stream().sorted().toList().get(RUNS / 2);
    }
}
