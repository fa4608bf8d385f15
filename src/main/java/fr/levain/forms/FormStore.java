package fr.levain.forms;

import fr.levain.kernel.NotFound;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.ConcurrentLruCache;

@Repository
class FormStore {
    private static final int KEPT = 200;

    private final JdbcClient jdbc;
    private final ConcurrentLruCache<FormRevisionId, FormRevision> published;

    FormStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.published = new ConcurrentLruCache<>(KEPT, this::read);
    }

    /** Read once: what is published never changes. @throws NotFound when there is none */
    FormRevision get(FormRevisionId id) {
        return published.get(id);
    }

    private FormRevision read(FormRevisionId id) {
        return jdbc.sql("select content from forms.form_revision where id = ?")
                .param(id.value()).query(String.class).optional().map(FormJson::form)
                .orElseThrow(() -> new NotFound("form revision " + id));
    }

    Optional<FormRevision> latest(String slug) {
        return jdbc.sql("""
                        select content from forms.form_revision
                        where form = ? order by number desc limit 1
                        """).param(slug).query(String.class).optional().map(FormJson::form);
    }

    /** Takes the form's row, so that two publications cannot get the same number. */
    void lock(String slug, Instant now) {
        jdbc.sql("insert into forms.form (slug, created_at) values (?, ?) on conflict (slug) do update set slug = excluded.slug")
                .params(slug, now.atOffset(ZoneOffset.UTC)).update();
    }

    void add(FormRevision form, String digest, Instant now) {
        jdbc.sql("""
                        insert into forms.form_revision (id, form, number, content, digest, published_at)
                        values (?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(form.id().value(), form.slug(), form.number(), FormJson.write(form), digest, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<UUID> latestWith(String slug, String digest) {
        return jdbc.sql("""
                        select id from forms.form_revision r
                        where form = ? and digest = ?
                          and number = (select max(number) from forms.form_revision where form = r.form)
                        """).params(slug, digest).query(UUID.class).optional();
    }
}
