package fr.levain.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * {@code verify} reads the whole journal and says whether it is whole; {@code export} writes it, an entry a line, then its
 * seals, to be kept elsewhere. The database is told by LEVAIN_DB_URL, LEVAIN_DB_USER and LEVAIN_DB_PASSWORD. Answers 0
 * when the journal is whole, 1 when it is damaged, 2 when it could not be read.
 */
public final class JournalCommand {
    private JournalCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), System.out, System.err));
    }

    static int run(String[] arguments, Map<String, String> settings, PrintStream out, PrintStream problems) {
        var act = arguments.length == 1 ? arguments[0] : "";
        var url = settings.getOrDefault("LEVAIN_DB_URL", "");
        if (url.isBlank() || !(act.equals("verify") || act.equals("export"))) {
            problems.println("Usage : bin/journal verify | export");
            return 2;
        }
        try (var connection = connect(url, settings)) {
            return act.equals("verify") ? verify(connection, out) : export(connection, out);
        } catch (SQLException e) {
            problems.println("Le journal n’a pas pu être lu : " + e.getMessage());
            return 2;
        }
    }

    private static Connection connect(String url, Map<String, String> settings) throws SQLException {
        var user = settings.getOrDefault("LEVAIN_DB_USER", "");
        return user.isBlank()
                ? DriverManager.getConnection(url)
                : DriverManager.getConnection(url, user, settings.getOrDefault("LEVAIN_DB_PASSWORD", ""));
    }

    private static int verify(Connection connection, PrintStream out) throws SQLException {
        var report = JournalVerification.verify(connection);
        out.printf(
                "%d entrées, %d sujets, %d sceaux ; dernier sceau %s%n",
                report.entries(), report.subjects(), report.seals(), report.lastSeal());
        report.damages().forEach(out::println);
        out.println(report.isWhole() ? "Le journal est entier." : "Le journal est endommagé.");
        return report.isWhole() ? 0 : 1;
    }

    private static int export(Connection connection, PrintStream out) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.setFetchSize(1000);
            for (var lines : new String[] {
                "select to_jsonb(e)::text from audit.entry e order by seq",
                "select to_jsonb(s)::text from audit.seal s order by number"
            }) {
                try (var rows = statement.executeQuery(lines)) {
                    while (rows.next()) out.println(rows.getString(1));
                }
            }
        }
        connection.rollback();
        return 0;
    }
}
