package fr.levain.directory;

import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisterCheckStore {
    private final JdbcClient database;

    RegisterCheckStore(JdbcClient database) {
        this.database = database;
    }

    /** Twice at the same instant is once. */
    void add(RegisterCheck check) {
        var entry = check.entry();
        var details = entry.map(RegisterEntry::details).orElse(RegisterDetails.NONE);
        database.sql("""
                        insert into directory.register_check (organisation, checked_at, asked, known, name, siren, siret, rna, legal_category, kind, address,
                               commune, local_register, active, created_on, closed_on, staff, head_office, source, said_at, tax, tax_on)
                        values (:organisation, :at, :asked, :known, :name, :siren, :siret, :rna, :category, :kind, :address,
                               :commune, :local, :active, :created, :closed, :staff, :head, :source, :said, :tax, :taxOn)
                        on conflict do nothing
                        """)
                .param("organisation", check.organisation().value())
                .param("at", check.checkedAt().atOffset(ZoneOffset.UTC))
                .param("asked", check.asked())
                .param("known", entry.isPresent())
                .param("name", entry.map(RegisterEntry::name).orElse(null))
                .param("siren", entry.flatMap(RegisterEntry::siren).map(Siren::digits).orElse(null))
                .param("siret", entry.flatMap(RegisterEntry::siret).map(Siret::digits).orElse(null))
                .param("rna", entry.flatMap(RegisterEntry::rna).map(Rna::value).orElse(null))
                .param("category", entry.flatMap(RegisterEntry::legalCategory).orElse(null))
                .param("kind", entry.flatMap(RegisterEntry::kind).map(HolderKind::name).orElse(null))
                .param("address", entry.flatMap(RegisterEntry::address).orElse(null))
                .param("commune", entry.flatMap(RegisterEntry::commune).map(CommuneCode::value).orElse(null))
                .param("local", entry.flatMap(RegisterEntry::localRegister).orElse(null))
                .param("active", entry.filter(RegisterEntry::active).isPresent())
                .param("created", details.createdOn().orElse(null))
                .param("closed", details.closedOn().orElse(null))
                .param("staff", details.staff().orElse(null))
                .param("head", details.headOffice().orElse(null))
                .param("source", entry.map(RegisterEntry::source).orElse(null))
                .param("said", entry.map(found -> found.askedAt().atOffset(ZoneOffset.UTC)).orElse(null))
                .param("tax", check.tax().status().name())
                .param("taxOn", check.tax().on().orElse(null))
                .update();
    }

    Optional<RegisterCheck> latest(OrganisationId organisation) {
        return database.sql("select * from directory.register_check where organisation = :id order by checked_at desc limit 1")
                .param("id", organisation.value())
                .query(RegisterCheckStore::check)
                .optional();
    }

    private static RegisterCheck check(ResultSet row, int number) throws SQLException {
        return new RegisterCheck(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked"),
                row.getBoolean("known") ? Optional.of(entry(row)) : Optional.empty(),
                new TaxCertificate(TaxCertificate.Status.valueOf(row.getString("tax")), day(row, "tax_on")));
    }

    private static RegisterEntry entry(ResultSet row) throws SQLException {
        return new RegisterEntry(
                row.getString("name"),
                text(row, "siren").map(Siren::new),
                text(row, "siret").map(Siret::new),
                text(row, "rna").map(Rna::new),
                text(row, "legal_category"),
                text(row, "kind").map(HolderKind::valueOf),
                text(row, "address"),
                text(row, "commune").map(CommuneCode::new),
                text(row, "local_register"),
                row.getBoolean("active"),
                row.getString("source"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                new RegisterDetails(day(row, "created_on"), day(row, "closed_on"), text(row, "staff"), Optional.ofNullable(row.getObject("head_office", Boolean.class))));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
