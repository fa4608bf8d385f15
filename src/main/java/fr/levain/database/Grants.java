package fr.levain.database;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the application's role may do: read and write rows, never alter tables; and on the journal, the mark and the
 * history of migrations, never change what is written.
 */
final class Grants {
    private static final List<String> WRITTEN_ONCE = List.of("audit.entry", "audit.seal");
    private static final List<String> READ_ONLY = List.of("runtime.mark", "runtime.flyway_schema_history");

    private Grants() {}

    static void apply(DataSource owner, Connection connection) {
        if (connection.owner().equals(connection.application())) return;
        var database = JdbcClient.create(owner);
        var role = connection.application().user();
        var schemas = database.sql(
                        "select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'")
                .query(String.class)
                .list();
        for (var schema : schemas) {
            run(database, "grant usage on schema %s to %s".formatted(schema, role));
            run(database, "grant select, insert, update, delete on all tables in schema %s to %s".formatted(schema, role));
            run(database, "grant usage on all sequences in schema %s to %s".formatted(schema, role));
            run(database, "grant execute on all functions in schema %s to %s".formatted(schema, role));
        }
        WRITTEN_ONCE.forEach(table -> revoke(database, "update, delete, truncate", table, role));
        READ_ONLY.forEach(table -> revoke(database, "insert, update, delete, truncate", table, role));
    }

    private static void revoke(JdbcClient database, String rights, String table, String role) {
        var exists = database.sql("select to_regclass(:table) is not null").param("table", table).query(Boolean.class).single();
        if (exists) run(database, "revoke %s on %s from %s".formatted(rights, table, role));
    }

    private static void run(JdbcClient database, String sql) {
        database.sql(sql).update();
    }
}
