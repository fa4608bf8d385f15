package fr.levain.database;

import fr.levain.database.Connection.Credentials;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL, started as a child process on the loopback address, whose folder outlives it.
 *
 * <p>The library is made for tests: it switches off fsync and synchronous commit, trusts every connection and owns a
 * superuser without a password. All four are set right here, and {@code EmbeddedDatabaseTests} checks each.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "levain_owner";
    private static final String APPLICATION = "levain";
    private static final String NAME = "levain";

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final Connection connection;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, Connection connection) {
        this.folder = folder;
        this.server = server;
        this.connection = connection;
    }

    static EmbeddedDatabase start(DataFolder folder) {
        var data = folder.resolve("postgresql");
        var superPassword = folder.secret("database.superuser.password");
        var connection = running(folder);
        try {
            var isNew = !Files.exists(data.resolve("levain-ready"));
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(folder.resolve("postgresql-binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(folder.databasePort())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("log_min_messages", "fatal")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", superPassword)
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (isNew) secure(server, data, superPassword, connection.owner(), connection.application());
            return new EmbeddedDatabase(folder, server, connection);
        } catch (IOException | SQLException e) {
            throw new StartRefused("PostgreSQL n’a pas pu démarrer dans %s : %s".formatted(data, e.getMessage()));
        }
    }

    /** How the database of this folder is reached, whoever started it. */
    static Connection running(DataFolder folder) {
        return new Connection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(folder.databasePort(), NAME),
                new Credentials(OWNER, folder.secret("database.owner.password")),
                new Credentials(APPLICATION, folder.secret("database.application.password")));
    }

    Connection connection() {
        return connection;
    }

    /** Runs once, right after initdb: passwords, database, roles; then the door closes to whoever has no password. */
    private static void secure(
            EmbeddedPostgres server, Path data, String superPassword, Credentials owner, Credentials application)
            throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "alter role %s password '%s'".formatted(SUPERUSER, superPassword),
                    "create role %s login password '%s'".formatted(owner.user(), owner.password()),
                    "create role %s login password '%s'".formatted(application.user(), application.password()),
                    "create database %s owner %s".formatted(NAME, owner.user()),
                    "revoke all on database %s from public".formatted(NAME),
                    "grant connect on database %s to %s".formatted(NAME, application.user()))) {
                statement.execute(sql);
            }
        }
        Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_reload_conf()");
        }
        awaitClosedDoor(server);
        Files.createFile(data.resolve("levain-ready"));
    }

    /** The reload is asynchronous: do not go on before a connection without a password is refused. */
    private static void awaitClosedDoor(EmbeddedPostgres server) {
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.getPort());
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < deadline) {
            try (var open = DriverManager.getConnection(url, SUPERUSER, "")) {
                LOG.debug("still open: {}", open);
                Thread.onSpinWait();
            } catch (SQLException refused) {
                return;
            }
        }
        throw new StartRefused("PostgreSQL accepte encore des connexions sans mot de passe : démarrage arrêté.");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            LOG.warn("PostgreSQL ne s’est pas arrêté proprement.", new UncheckedIOException(e));
        } finally {
            folder.close();
        }
    }
}
