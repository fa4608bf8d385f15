package fr.levain.database;

import fr.levain.database.Connection.Credentials;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A database that answers and has its tables. Closed after every bean that uses it, so that the last writes reach it. */
final class DatabaseServer implements AutoCloseable {
    final Connection connection;
    private final Optional<EmbeddedDatabase> embedded;

    private DatabaseServer(Connection connection, Optional<EmbeddedDatabase> embedded) {
        this.connection = connection;
        this.embedded = embedded;
    }

    /** @throws StartRefused saying why, to whoever started Levain */
    static DatabaseServer open(DatabaseSettings settings, Instant now) {
        var server = settings.embedded() ? embedded(settings) : named(settings);
        try {
            new Schema(server.connection).bringUpToDate(settings.demonstration(), now);
            return server;
        } catch (SQLException e) {
            server.close();
            throw new StartRefused("La base de données %s ne répond pas : %s".formatted(server.connection.url(), e.getMessage()));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static DatabaseServer embedded(DatabaseSettings settings) {
        var database = EmbeddedDatabase.start(DataFolder.open(settings.data()));
        return new DatabaseServer(database.connection(), Optional.of(database));
    }

    private static DatabaseServer named(DatabaseSettings settings) {
        var application = new Credentials(
                Objects.requireNonNullElse(settings.dbUser(), ""), Objects.requireNonNullElse(settings.dbPassword(), ""));
        var owner = settings.dbOwner() == null || settings.dbOwner().isBlank()
                ? application
                : new Credentials(settings.dbOwner(), Objects.requireNonNullElse(settings.dbOwnerPassword(), ""));
        return new DatabaseServer(new Connection(Objects.requireNonNull(settings.dbUrl()), owner, application), Optional.empty());
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedDatabase::close);
    }
}
