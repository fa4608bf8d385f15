package fr.levain.database;

import fr.levain.kernel.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The tables, brought to what this version of Levain wants. The history of migrations bears, as its comment, the digest of
 * the files it was made from: when it is that of ours, there is nothing to replay nor to check.
 */
final class Schema {
    private static final String LOCATION = "db/migration";
    private static final String NAME = "runtime";
    private static final String HISTORY = NAME + ".flyway_schema_history";

    private final Connection connection;
    private final DataSource owner;

    Schema(Connection connection) {
        this.connection = connection;
        this.owner = connection.ownerSource();
    }

    /** @throws StartRefused when the database is a demonstration and this Levain is real, or the reverse */
    void bringUpToDate(boolean demonstration, Instant now) throws SQLException {
        try (var open = owner.getConnection()) {
            var one = new SingleConnectionDataSource(open, true);
            var database = JdbcClient.create(one);
            var digest = digest();
            var current = isMadeFrom(digest, database);
            var fresh = !current && migrate();
            new DatabaseMark(one).check(fresh, demonstration, now);
            if (current && Grants.inPlace(database, connection)) return;
            Grants.apply(one, connection);
            // Last, so that a start cut short before this line begins again.
            database.sql("comment on table %s is '%s'".formatted(HISTORY, digest)).update();
        }
    }

    private static boolean isMadeFrom(String digest, JdbcClient database) {
        return database.sql("select coalesce(obj_description(to_regclass(:history), 'pg_class') = :digest, false)")
                .param("history", HISTORY)
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    /** @return whether the database was empty */
    private boolean migrate() {
        var flyway = Flyway.configure()
                .dataSource(owner)
                .locations("classpath:" + LOCATION)
                .defaultSchema(NAME)
                .schemas(NAME)
                .load();
        var fresh = flyway.info().current() == null;
        flyway.migrate();
        return fresh;
    }

    private static String digest() {
        var digest = Digest.sha256();
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:" + LOCATION + "/**/*.sql");
            Arrays.sort(files, Comparator.comparing(Schema::name));
            for (var file : files) {
                digest.update((name(file) + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }
}
