package fr.levain.directory;

import fr.levain.kernel.Siret;
import fr.levain.ui.AuthorityName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authority itself, as its pack describes it. */
@Service
public class Authority implements AuthorityName.Source {
    private static final AuthorityName UNNAMED = new AuthorityName("Levain", "Guichet de l’innovation sociale");

    private final JdbcClient database;
    /** Each page asks for it; it changes only when a pack is loaded. */
    private volatile @Nullable AuthorityView known;

    Authority(JdbcClient database) {
        this.database = database;
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
                .param("email", authority.email())
                .param("phone", authority.phone().orElse(null))
                .update();
        known = null;
    }

    /** @throws IllegalStateException before any pack is loaded */
    public AuthorityView view() {
        return find().orElseThrow(() -> new IllegalStateException("Aucun pack n’a décrit la collectivité."));
    }

    public Optional<AuthorityView> find() {
        var view = known;
        if (view != null) return Optional.of(view);
        var found = database.sql("select * from directory.authority")
                .query((row, number) -> new AuthorityView(
                        row.getString("name"),
                        row.getString("tagline"),
                        new Siret(row.getString("siret")),
                        row.getString("service"),
                        row.getString("address"),
                        row.getString("email"),
                        Optional.ofNullable(row.getString("phone"))))
                .optional();
        found.ifPresent(each -> known = each);
        return found;
    }

    @Override
    public AuthorityName current() {
        return find().map(each -> new AuthorityName(
                        each.name(),
                        each.tagline(),
                        Optional.of(each.service()),
                        Optional.of(each.address()),
                        Optional.of(each.email()),
                        each.phone(),
                        Optional.empty(),
                        Optional.empty()))
                .orElse(UNNAMED);
    }
}
