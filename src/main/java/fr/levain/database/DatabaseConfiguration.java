package fr.levain.database;

import com.zaxxer.hikari.HikariDataSource;
import fr.levain.kernel.Instance;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
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
    DatabaseServer databaseServer(DatabaseSettings settings, Clock clock, ObjectProvider<EarlyDatabase.Opening> opening) {
        var early = opening.getIfAvailable();
        return early == null ? DatabaseServer.open(settings, clock.instant()) : early.await();
    }

    @Bean
    DataSource dataSource(DatabaseServer server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.connection.url());
        if (!server.connection.application().user().isEmpty()) {
            pool.setUsername(server.connection.application().user());
            pool.setPassword(server.connection.application().password());
        }
        pool.setMaximumPoolSize(20);
        // The others open as they are needed: twenty at once would slow the start.
        pool.setMinimumIdle(4);
        pool.setPoolName("levain");
        pool.setAutoCommit(true);
        return pool;
    }

    @Bean(defaultCandidate = false)
    DataSource ownerDataSource(DatabaseServer server) {
        return server.connection.ownerSource();
    }
}
