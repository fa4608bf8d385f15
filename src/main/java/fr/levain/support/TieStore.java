package fr.levain.support;

import fr.levain.kernel.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TieStore {
    private final JdbcClient sql;

    TieStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when this very form recorded it already */
    boolean add(UUID key, RecordedTie tie, AccountId by) {
        return sql.sql("""
                insert into support.region_tie (id, form_key, partner, kind, representative_name, representative_email, since, source, recorded_by)
                values (:id, :key, :partner, :kind, :name, :email, :since, :source, :by) on conflict (form_key) do nothing
                """).param("id", tie.id()).param("key", key).param("partner", tie.partner()).param("kind", tie.kind().name())
                .param("name", tie.representative().map(RegionTie.Representative::name).orElse("")).param("email", tie.representative().map(RegionTie.Representative::email).orElse(""))
                .param("since", tie.since()).param("source", tie.source()).param("by", by.value()).update() == 1;
    }

    /** @return false when it is over already, or began later */
    boolean end(UUID id, LocalDate until) {
        return sql.sql("update support.region_tie set until = :until where id = :id and until is null and since <= :until").param("until", until).param("id", id).update() == 1;
    }

    Optional<RecordedTie> find(UUID id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** By partner, the latest first: a few dozen in all. */
    List<RecordedTie> all() {
        return sql.sql("select * from support.region_tie order by partner, since desc, id")
                .query((row, _) -> new RecordedTie(row.getObject("id", UUID.class), row.getString("partner"), RegionTie.Kind.valueOf(row.getString("kind")),
                        Optional.of(new RegionTie.Representative(row.getString("representative_name"), row.getString("representative_email"))).filter(who -> !who.name().isEmpty()),
                        row.getObject("since", LocalDate.class), Optional.ofNullable(row.getObject("until", LocalDate.class)), row.getString("source"))).list();
    }
}
