package fr.levain.database;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database says what it is, from its creation on: demonstration or real. Levain refuses to take one for the other. */
final class DatabaseMark {
    private final JdbcClient database;

    DatabaseMark(DataSource owner) {
        database = JdbcClient.create(owner);
    }

    void check(boolean fresh, boolean demonstration, Instant now) {
        var wanted = demonstration ? "demonstration" : "real";
        if (fresh) {
            database.sql("insert into runtime.mark (kind, made_at) values (:kind, :at)")
                    .param("kind", wanted)
                    .param("at", Timestamp.from(now))
                    .update();
        }
        var found = mark();
        if (found.isPresent() && found.get().equals(wanted)) return;
        throw new StartRefused(
                demonstration
                        ? "Cette base est réelle : Levain refuse d’y démarrer en démonstration. Mettez LEVAIN_DEMO à false, ou choisissez une autre base."
                        : "Cette base est une démonstration : Levain refuse d’y démarrer pour de vrai. Mettez LEVAIN_DEMO à true, ou choisissez une base neuve.");
    }

    private Optional<String> mark() {
        return database.sql("select kind from runtime.mark").query(String.class).optional();
    }
}
