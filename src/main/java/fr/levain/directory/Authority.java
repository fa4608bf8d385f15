package fr.levain.directory;

import fr.levain.kernel.Siret;
import fr.levain.ui.AuthorityName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authority itself, as its pack describes it. */
@Service
public class Authority implements AuthorityName.Source {
    private static final AuthorityName UNNAMED = new AuthorityName("Levain", "Guichet de l’innovation sociale");

    private static final Duration KEPT = Duration.ofSeconds(30);

    private record Read(AuthorityView view, Instant at) {}

    private final JdbcClient database;
    private final Clock clock;
    /** Each page asks for it: another node that loads a pack is heard within {@link #KEPT}. */
    private volatile @Nullable Read known;

    Authority(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void declare(AuthorityView authority) {
        database.sql("""
                        insert into directory.authority (name, tagline, siret, service, address, email, phone)
                        values (:name, :tagline, :siret, :service, :address, :email, :phone)
                        on conflict (only_row) do update
                           set name = excluded.name, tagline = excluded.tagline, siret = excluded.siret,
                               service = excluded.service, address = excluded.address, email = excluded.email,
                               phone = excluded.phone
                        """)
                .param("name", authority.name())
                .param("tagline", authority.tagline())
                .param("siret", authority.siret().digits())
                .param("service", authority.service())
                .param("address", authority.address())
                .param("email", authority.email().orElse(null))
                .param("phone", authority.phone().orElse(null))
                .update();
        known = null;
    }

    /** @throws IllegalStateException before any pack is loaded */
    public AuthorityView view() {
        return find().orElseThrow(() -> new IllegalStateException("Aucun pack n’a décrit la collectivité."));
    }

    public Optional<AuthorityView> find() {
        var read = known;
        var now = clock.instant();
        if (read != null && Duration.between(read.at(), now).abs().compareTo(KEPT) < 0) return Optional.of(read.view());
        var found = database.sql("select * from directory.authority")
                .query((row, number) -> new AuthorityView(
                        row.getString("name"),
                        row.getString("tagline"),
                        new Siret(row.getString("siret")),
                        row.getString("service"),
                        row.getString("address"),
                        Optional.ofNullable(row.getString("email")),
                        Optional.ofNullable(row.getString("phone"))))
                .optional();
        found.ifPresent(each -> known = new Read(each, now));
        return found;
    }

    @Override
    public AuthorityName current() {
        return find().map(each -> new AuthorityName(
                        each.name(),
                        each.tagline(),
                        Optional.of(each.service()),
                        Optional.of(each.address()),
                        each.email(),
                        each.phone(),
                        Optional.empty(),
                        Optional.empty()))
                .orElse(UNNAMED);
    }
}
