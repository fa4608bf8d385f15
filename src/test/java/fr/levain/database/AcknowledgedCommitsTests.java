package fr.levain.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcknowledgedCommitsTests {
    @TempDir
    Path data;

    @Test
    void no_acknowledged_commit_is_lost_when_postgresql_is_killed_under_writes() throws Exception {
        var acknowledged = new AtomicInteger();
        try (var database = EmbeddedDatabase.start(DataFolder.open(data))) {
            var owner = database.connection().owner();
            try (var connection = DriverManager.getConnection(database.connection().url(), owner.user(), owner.password());
                    var statement = connection.createStatement()) {
                statement.execute("create table written (number int primary key)");
                var writer = Thread.ofVirtual().start(() -> {
                    try (var insert = connection.prepareStatement("insert into written values (?)")) {
                        for (int number = 1; ; number++) {
                            insert.setInt(1, number);
                            insert.executeUpdate();
                            acknowledged.set(number);
                        }
                    } catch (SQLException killed) {
                        // The server died under this insert, as wanted.
                    }
                });
                while (acknowledged.get() < 300) Thread.onSpinWait();
                killEveryServerProcess();
                writer.join();
            } catch (SQLException closing) {
                // Closing a connection to a dead server.
            }
        }

        try (var database = EmbeddedDatabase.start(DataFolder.open(data))) {
            var owner = database.connection().owner();
            try (var connection = DriverManager.getConnection(database.connection().url(), owner.user(), owner.password());
                    var rows = connection.createStatement().executeQuery("select count(*) from written")) {
                rows.next();
                assertThat(rows.getInt(1)).isGreaterThanOrEqualTo(acknowledged.get());
            }
        }
    }

    private void killEveryServerProcess() throws IOException {
        var postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgresql/postmaster.pid")).getFirst().strip());
        var main = ProcessHandle.of(postmaster).orElseThrow();
        var workers = main.descendants().toList();
        main.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        main.onExit().join();
    }
}
