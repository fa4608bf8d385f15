package fr.levain.pack;

import fr.levain.kernel.Digest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LoadStore {
    private final JdbcClient jdbc;

    LoadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two nodes that start together load the pack once; held until the transaction ends. */
    void oneAtATime() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('levain.pack'))").query(Integer.class).single();
    }

    Optional<Instant> firstStart() {
        return jdbc.sql("select first_start from pack.load order by at limit 1")
                .query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    boolean knows(String digest) {
        return jdbc.sql("select exists (select 1 from pack.load where digest = :digest)")
                .param("digest", digest).query(Boolean.class).single();
    }

    void add(String digest, Instant now, Instant firstStart) {
        jdbc.sql("""
                insert into pack.load (digest, at, outcome, first_start)
                values (:digest, :now, 'LOADED', :first)
                """)
                .param("digest", digest).param("now", Timestamp.from(now)).param("first", Timestamp.from(firstStart))
                .update();
    }

    /** The files in force, by name. */
    Map<String, String> files() {
        var files = new TreeMap<String, String>();
        jdbc.sql("select name, content from pack.file").query((row, _) -> files.put(row.getString("name"), row.getString("content"))).list();
        return files;
    }

    void keep(Map<String, String> files) {
        jdbc.sql("delete from pack.file").update();
        files.forEach((name, content) -> jdbc.sql("insert into pack.file (name, content) values (:name, :content)")
                .param("name", name).param("content", content).update());
    }

    /** How many contacts of the files in force say they are invented. */
    int invented() {
        return jdbc.sql("""
                select coalesce(sum(regexp_count(content, '^\s*demonstration:\s*true', 1, 'n')), 0) from pack.file
                 where name in ('authority.yaml', 'teams.yaml', 'partners.yaml')
                """).query(Integer.class).single();
    }

    /** These files are in force now, as they are. */
    void remember(Map<String, String> files, Instant now) {
        jdbc.sql("""
                insert into pack.version (name, digest, seen_at)
                select name, digest, :now from unnest(:names, :digests) as seen (name, digest)
                on conflict do nothing
                """)
                .param("now", Timestamp.from(now)).param("names", files.keySet().toArray(String[]::new))
                .param("digests", files.values().stream().map(Digest::of).toArray(String[]::new)).update();
    }

    /** When this file said so, in force here. */
    Optional<Instant> seen(String name, String text) {
        return jdbc.sql("select seen_at from pack.version where name = :name and digest = :digest")
                .param("name", name).param("digest", Digest.of(text)).query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    boolean awaitsDemonstration() {
        return jdbc.sql("""
                select exists (select 1 from pack.load)
                   and not exists (select 1 from pack.load where demonstration_loaded_at is not null)
                """)
                .query(Boolean.class).single();
    }

    void demonstrationLoaded(Instant now) {
        jdbc.sql("""
                update pack.load
                   set demonstration_loaded_at = :now
                 where digest = (select digest from pack.load order by at limit 1)
                """)
                .param("now", Timestamp.from(now)).update();
    }
}
