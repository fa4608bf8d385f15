package fr.levain.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTests {
    @TempDir
    Path data;

    @Test
    void keeps_what_it_acknowledges_and_opens_to_no_one_without_a_password() {
        try (var database = EmbeddedDatabase.start(DataFolder.open(data))) {
            var owner = clientOf(database, database.connection().owner());
            for (var setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
                assertThat(owner.sql("show " + setting).query(String.class).single()).as(setting).isEqualTo("on");
            }
            assertThat(owner.sql("show listen_addresses").query(String.class).single()).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(database.connection().url(), "postgres", "wrong"))
                    .isInstanceOf(SQLException.class);
            assertThat(secretsPermissions()).isEqualTo("rw-------");

            assertThatThrownBy(() -> DataFolder.open(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("tourne déjà");
        }
    }

    private String secretsPermissions() {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets.properties")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JdbcClient clientOf(EmbeddedDatabase database, Connection.Credentials who) {
        return JdbcClient.create(new DriverManagerDataSource(database.connection().url(), who.user(), who.password()));
    }
}
