package fr.levain.database;

import java.io.IOException;
import ch.qos.logback.classic.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a command with the embedded database at hand: as it is when Levain is running, started for the time of the command
 * when it is not. The command finds it in LEVAIN_DB_URL, LEVAIN_DB_USER and LEVAIN_DB_PASSWORD. A server already named in
 * LEVAIN_DB_URL is left as it is.
 */
final class WithDatabase {
    private WithDatabase() {}

    public static void main(String[] command) throws IOException, InterruptedException {
        System.exit(run(Path.of(System.getenv().getOrDefault("LEVAIN_DATA", "var")), command));
    }

    static int run(Path data, String... command) throws IOException, InterruptedException {
        if (System.getenv("LEVAIN_DB_URL") != null && !System.getenv("LEVAIN_DB_URL").isBlank()) {
            return start(command, Map.of());
        }
        if (!Files.exists(data.resolve("postgresql"))) {
            System.err.printf("Aucune base dans %s. Démarrez d’abord Levain avec bin/run, ou indiquez LEVAIN_DATA.%n", data);
            return 2;
        }
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) root.setLevel(Level.ERROR);
        DataFolder folder;
        try {
            folder = DataFolder.open(data);
        } catch (StartRefused running) {
            return start(command, environment(EmbeddedDatabase.running(DataFolder.read(data))));
        }
        try (var database = EmbeddedDatabase.start(folder)) {
            return start(command, environment(database.connection()));
        }
    }

    private static Map<String, String> environment(Connection connection) {
        return Map.of(
                "LEVAIN_DB_URL", connection.url(),
                "LEVAIN_DB_USER", connection.owner().user(),
                "LEVAIN_DB_PASSWORD", connection.owner().password());
    }

    private static int start(String[] command, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }
}
