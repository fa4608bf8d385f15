package fr.levain.database;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the application's role may do: read and write rows, never alter tables; and on the journal, the mark and the
 * history of migrations, and on the reports partners sent, never change what is written.
 */
final class Grants {
    private static final List<String> WRITTEN_ONCE = List.of("audit.entry", "audit.seal", "insight.sealed_report", "insight.sealed_line");
    private static final List<String> READ_ONLY = List.of("runtime.mark", "runtime.flyway_schema_history");

    private Grants() {}

    /** Whether the role can work and cannot rewrite: false on a database restored without its rights, for one. */
    static boolean inPlace(JdbcClient database, Connection connection) {
        if (connection.owner().equals(connection.application())) return true;
        return database.sql("""
                select has_table_privilege(:role, 'runtime.mark', 'select') and not exists (
                  select from unnest(array[:written, :read]) as named, to_regclass(named) as found
                   where has_table_privilege(:role, found, 'update, delete, truncate')
                      or named = any (array[:read]) and has_table_privilege(:role, found, 'insert'))""")
                .param("role", connection.application().user())
                .param("written", WRITTEN_ONCE)
                .param("read", READ_ONLY)
                .query(Boolean.class)
                .single();
    }

    static void apply(DataSource owner, Connection connection) {
        if (connection.owner().equals(connection.application())) return;
        var database = JdbcClient.create(owner);
        var role = connection.application().user();
        var schemas = database.sql(
                        "select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'")
                .query(String.class)
                .list();
        var statements = new ArrayList<String>();
        for (var schema : schemas) {
            statements.add("grant usage on schema %s to %s".formatted(schema, role));
            statements.add("grant select, insert, update, delete on all tables in schema %s to %s".formatted(schema, role));
            statements.add("grant usage on all sequences in schema %s to %s".formatted(schema, role));
            statements.add("grant execute on all functions in schema %s to %s".formatted(schema, role));
        }
        WRITTEN_ONCE.forEach(table -> statements.addAll(revoked(database, "update, delete, truncate", table, role)));
        READ_ONLY.forEach(table -> statements.addAll(revoked(database, "insert, update, delete, truncate", table, role)));
        // One transaction: the journal is at no moment open to change, and one write to disk does instead of fifty.
        new TransactionTemplate(new JdbcTransactionManager(owner))
                .executeWithoutResult(status -> database.sql(String.join(";\n", statements)).update());
    }

    private static List<String> revoked(JdbcClient database, String rights, String table, String role) {
        var exists = database.sql("select to_regclass(:table) is not null").param("table", table).query(Boolean.class).single();
        return exists ? List.of("revoke %s on %s from %s".formatted(rights, table, role)) : List.of();
    }
}
