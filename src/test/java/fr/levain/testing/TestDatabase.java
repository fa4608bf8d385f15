package fr.levain.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.ConfigurableApplicationContext;

/** One PostgreSQL per test run, migrated once into a template; each Spring context gets a clone of it (about 60 ms). */
public final class TestDatabase {
    private static final EmbeddedPostgres SERVER = start();
    private static final Queue<ConfigurableApplicationContext> SERVED = new ConcurrentLinkedQueue<>();
    private static final AtomicInteger CLONES = new AtomicInteger();

    private TestDatabase() {}

    /** Closes with the run, before the server: what still asks it something would wait half a minute for it. */
    static void serves(ConfigurableApplicationContext context) {
        SERVED.add(context);
    }

    /** JDBC address of a new database with the full schema and no row. */
    public static String cloneUrl() {
        return url(make("levain_test_" + CLONES.incrementAndGet(), "levain_template"));
    }

    /** JDBC address of a new, empty database: not even migrated. */
    public static String emptyUrl() {
        return url(make("levain_empty_" + CLONES.incrementAndGet(), "template1"));
    }

    public static DataSource dataSource(String url) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        return source;
    }

    private static String url(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres".formatted(SERVER.getPort(), name);
    }

    private static synchronized String make(String name, String template) {
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database %s template %s".formatted(name, template));
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        SERVED.forEach(ConfigurableApplicationContext::close);
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("timezone", "UTC")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setRegisterShutdownHook(false)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database levain_template");
            }
            Flyway.configure()
                    .dataSource(server.getDatabase("postgres", "levain_template"))
                    .locations("classpath:db/migration")
                    .defaultSchema("runtime")
                    .schemas("runtime")
                    .load()
                    .migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
