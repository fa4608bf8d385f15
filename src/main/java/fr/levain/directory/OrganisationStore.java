package fr.levain.directory;

import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {
    private final JdbcClient database;

    OrganisationStore(JdbcClient database) {
        this.database = database;
    }

    /** False when an organisation with this SIREN or RNA is already there. */
    boolean add(OrganisationView organisation, Instant now) {
        return database.sql("""
                        insert into directory.organisation
                               (id, name, kind, siren, siret, rna, legal_category, address, commune, department, register, register_at, created_at)
                        values (:id, :name, :kind, :siren, :siret, :rna, :category, :address, :commune, :department, :register, :register_at, :now)
                        on conflict do nothing
                        """)
                        .param("id", organisation.id().value())
                        .param("name", organisation.name())
                        .param("kind", organisation.kind().name())
                        .param("siren", organisation.siren().map(Siren::digits).orElse(null))
                        .param("siret", organisation.siret().map(Siret::digits).orElse(null))
                        .param("rna", organisation.rna().map(Rna::value).orElse(null))
                        .param("category", organisation.legalCategory().orElse(null))
                        .param("address", organisation.address().orElse(null))
                        .param("commune", organisation.commune().orElse(null))
                        .param("department", organisation.department().orElse(null))
                        .param("register", organisation.register().orElse(null))
                        .param("register_at", organisation.registerAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<OrganisationView> find(OrganisationId id) {
        return database.sql("select * from directory.organisation where id = :id")
                .param("id", id.value())
                .query(OrganisationStore::view)
                .optional();
    }

    List<OrganisationView> findAll(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) return List.of();
        return database.sql("select * from directory.organisation where id in (:ids)")
                .param("ids", ids.stream().map(OrganisationId::value).toList()).query(OrganisationStore::view).list();
    }

    Map<Siren, OrganisationId> bySiren(Collection<Siren> sirens) {
        var found = new HashMap<Siren, OrganisationId>();
        database.sql("select siren, id from directory.organisation where siren = any(:sirens) and merged_into is null")
                .param("sirens", sirens.stream().map(Siren::digits).toArray(String[]::new))
                .query(row -> {
                    found.put(new Siren(row.getString("siren")), new OrganisationId(row.getObject("id", UUID.class)));
                });
        return found;
    }

    /** At the end of the merges it went through. */
    OrganisationId current(OrganisationId id) {
        return database.sql("""
                        with recursive followed as (
                            select id, merged_into from directory.organisation where id = :id
                            union all
                            select o.id, o.merged_into from directory.organisation o join followed f on o.id = f.merged_into)
                        select id from followed where merged_into is null
                        """)
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new)
                .orElse(id);
    }

    /** The same for several, by the one asked about; one that does not exist is left out. */
    Map<OrganisationId, OrganisationId> current(Collection<OrganisationId> ids) {
        var found = new HashMap<OrganisationId, OrganisationId>();
        database.sql("""
                        with recursive followed as (
                            select id as asked, id, merged_into from directory.organisation where id = any(:ids)
                            union all
                            select f.asked, o.id, o.merged_into from directory.organisation o join followed f on o.id = f.merged_into)
                        select asked, id from followed where merged_into is null
                        """)
                .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new OrganisationId(row.getObject("asked", UUID.class)), new OrganisationId(row.getObject("id", UUID.class)));
                });
        return found;
    }

    /** Locks the row, so that two people who arrive together see each other. */
    Optional<OrganisationView> lock(Optional<Siren> siren, Optional<Rna> rna) {
        if (siren.isEmpty() && rna.isEmpty()) return Optional.empty();
        return database.sql("""
                        select * from directory.organisation where siren = :siren or rna = :rna
                         order by (siren is not null) desc limit 1 for update
                        """)
                .param("siren", siren.map(Siren::digits).orElse(null))
                .param("rna", rna.map(Rna::value).orElse(null))
                .query(OrganisationStore::view)
                .optional();
    }

    void verify(OrganisationId id, Instant now, String by) {
        database.sql("""
                        update directory.organisation set verified_at = :now, verified_by = :by
                         where id = :id and verified_at is null
                        """)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void recordSiret(OrganisationId id, Siret siret, Optional<String> overrideReason) {
        database.sql("""
                        update directory.organisation
                           set siret = :siret, siren = :siren, siret_override_reason = :reason
                         where id = :id
                        """)
                .param("id", id.value())
                .param("siret", siret.digits())
                .param("siren", siret.siren().digits())
                .param("reason", overrideReason.orElse(null))
                .update();
    }

    private static OrganisationView view(ResultSet row, int number) throws SQLException {
        return new OrganisationView(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                HolderKind.valueOf(row.getString("kind")),
                text(row, "siren").map(Siren::new),
                text(row, "siret").map(Siret::new),
                text(row, "rna").map(Rna::new),
                text(row, "legal_category"),
                text(row, "address"),
                text(row, "commune"),
                text(row, "department"),
                text(row, "register"),
                instant(row.getObject("register_at", OffsetDateTime.class)),
                row.getObject("verified_at") != null);
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
