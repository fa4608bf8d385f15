package fr.levain.database;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the database is and the two roles used on it: the owner migrates, the application has the least rights. */
record Connection(String url, Credentials owner, Credentials application) {
    record Credentials(String user, String password) {}

    DataSource ownerSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        if (!owner.user().isEmpty()) {
            source.setUser(owner.user());
            source.setPassword(owner.password());
        }
        return source;
    }
}
