package fr.levain.database;

import com.zaxxer.hikari.HikariDataSource;
import fr.levain.database.Connection.Credentials;
import fr.levain.kernel.Instance;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    /** Closed after every bean that uses it, so that the last writes reach a database still alive. */
    static final class Server implements AutoCloseable {
        final Connection connection;
        private final Optional<EmbeddedDatabase> embedded;

        Server(Connection connection, Optional<EmbeddedDatabase> embedded) {
            this.connection = connection;
            this.embedded = embedded;
        }

        @Override
        public void close() {
            embedded.ifPresent(EmbeddedDatabase::close);
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Instance instance(
            DatabaseSettings settings,
            @Value("${levain.address:http://localhost:${server.port:8080}}") String address) {
        return new Instance(settings.demonstration(), address);
    }

    @Bean
    Server databaseServer(DatabaseSettings settings) {
        if (settings.embedded()) {
            var database = EmbeddedDatabase.start(DataFolder.open(settings.data()));
            return new Server(database.connection(), Optional.of(database));
        }
        var application = new Credentials(
                Objects.requireNonNullElse(settings.dbUser(), ""), Objects.requireNonNullElse(settings.dbPassword(), ""));
        var owner = settings.dbOwner() == null || settings.dbOwner().isBlank()
                ? application
                : new Credentials(settings.dbOwner(), Objects.requireNonNullElse(settings.dbOwnerPassword(), ""));
        return new Server(new Connection(Objects.requireNonNull(settings.dbUrl()), owner, application), Optional.empty());
    }

    @Bean
    DataSource dataSource(Server server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.connection.url());
        if (!server.connection.application().user().isEmpty()) {
            pool.setUsername(server.connection.application().user());
            pool.setPassword(server.connection.application().password());
        }
        pool.setMaximumPoolSize(20);
        pool.setPoolName("levain");
        pool.setAutoCommit(true);
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Server server) {
        return ownerOf(server.connection);
    }

    @Bean
    FlywayMigrationStrategy migration(Server server, DatabaseSettings settings, Clock clock) {
        return flyway -> {
            var fresh = flyway.info().current() == null;
            flyway.migrate();
            new DatabaseMark(ownerOf(server.connection)).check(fresh, settings.demonstration(), clock.instant());
            Grants.apply(ownerOf(server.connection), server.connection);
        };
    }

    private static DataSource ownerOf(Connection connection) {
        var source = new PGSimpleDataSource();
        source.setUrl(connection.url());
        if (!connection.owner().user().isEmpty()) {
            source.setUser(connection.owner().user());
            source.setPassword(connection.owner().password());
        }
        return source;
    }
}
