package fr.levain.opendata;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.opendata.AwardRecord.Grantor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AwardStore {
    /** The object an officer shortened replaces the project's title; it is never cut by itself. */
    private static final String SELECT =
            """
            select r.*, coalesce(c.object, r.object) as published_object, c.payment_from, c.payment_to
              from opendata.award_record r left join opendata.award_completion c on c.application = r.application
            """;

    private final JdbcClient jdbc;

    AwardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the record when something in it changed. */
    void record(AwardRecord award, Instant at) {
        jdbc.sql("""
                insert into opendata.award_record as r
                       (application, rank, reference, grantor_name, grantor_siret, agreement_signed_on, agreement_required,
                        deliberation, beneficiary, siret, rna, natural_person, object, amount_cents, nature,
                        payment_conditions, basis, share, changed_at)
                values (:application, :rank, :reference, :grantorName, :grantorSiret, :signed, :required,
                        :deliberation, :beneficiary, :siret, :rna, :natural, :object, :amount, :nature,
                        :conditions, :basis, :share, :at)
                on conflict (application, rank) do update set
                       reference = excluded.reference, grantor_name = excluded.grantor_name,
                       grantor_siret = excluded.grantor_siret, agreement_signed_on = excluded.agreement_signed_on,
                       agreement_required = excluded.agreement_required, deliberation = excluded.deliberation,
                       beneficiary = excluded.beneficiary, siret = excluded.siret, rna = excluded.rna,
                       natural_person = excluded.natural_person, object = excluded.object,
                       amount_cents = excluded.amount_cents, nature = excluded.nature,
                       payment_conditions = excluded.payment_conditions, basis = excluded.basis,
                       share = excluded.share, changed_at = excluded.changed_at
                 where (r.reference, r.grantor_name, r.grantor_siret, r.agreement_signed_on, r.agreement_required,
                        r.deliberation, r.beneficiary, r.siret, r.rna, r.natural_person, r.object, r.amount_cents,
                        r.nature, r.payment_conditions, r.basis, r.share)
                       is distinct from
                       (excluded.reference, excluded.grantor_name, excluded.grantor_siret, excluded.agreement_signed_on,
                        excluded.agreement_required, excluded.deliberation, excluded.beneficiary, excluded.siret,
                        excluded.rna, excluded.natural_person, excluded.object, excluded.amount_cents, excluded.nature,
                        excluded.payment_conditions, excluded.basis, excluded.share)
                """)
                .param("application", award.application())
                .param("rank", award.rank())
                .param("reference", award.reference())
                .param("grantorName", award.grantor().name())
                .param("grantorSiret", award.grantor().siret())
                .param("signed", award.agreementSignedOn().orElse(null), java.sql.Types.DATE)
                .param("required", award.agreementRequired())
                .param("deliberation", award.deliberation())
                .param("beneficiary", award.beneficiary())
                .param("siret", award.siret().orElse(null), java.sql.Types.VARCHAR)
                .param("rna", award.rna().orElse(null), java.sql.Types.VARCHAR)
                .param("natural", award.naturalPerson())
                .param("object", award.object())
                .param("amount", award.amount().cents())
                .param("nature", award.nature())
                .param("conditions", award.paymentConditions())
                .param("basis", award.basis())
                .param("share", award.share().fraction())
                .param("at", utc(at))
                .update();
    }

    void complete(UUID application, LocalDate from, Optional<LocalDate> to, Optional<String> object, String by, Instant at) {
        jdbc.sql("""
                insert into opendata.award_completion (application, payment_from, payment_to, object, completed_by, completed_at)
                values (:application, :from, :to, :object, :by, :at)
                on conflict (application) do update set payment_from = excluded.payment_from,
                       payment_to = excluded.payment_to, object = excluded.object,
                       completed_by = excluded.completed_by, completed_at = excluded.completed_at
                """)
                .param("application", application)
                .param("from", from)
                .param("to", to.orElse(null), java.sql.Types.DATE)
                .param("object", object.orElse(null), java.sql.Types.VARCHAR)
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    /** All the records, newest agreement first; one query. */
    List<AwardRecord> all() {
        return jdbc.sql(SELECT + " order by r.agreement_signed_on desc nulls first, r.reference, r.rank")
                .query(AwardStore::read)
                .list();
    }

    List<AwardRecord> of(String reference) {
        return jdbc.sql(SELECT + " where r.reference = :reference order by r.rank")
                .param("reference", reference)
                .query(AwardStore::read)
                .list();
    }

    Optional<Instant> changedAt() {
        return Optional.ofNullable(jdbc.sql("""
                select greatest((select max(changed_at) from opendata.award_record),
                                (select max(completed_at) from opendata.award_completion)) as at
                """)
                .query((row, number) -> row.getObject("at", OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static AwardRecord read(ResultSet row, int number) throws SQLException {
        return new AwardRecord(
                row.getObject("application", UUID.class),
                row.getInt("rank"),
                row.getString("reference"),
                new Grantor(row.getString("grantor_name"), row.getString("grantor_siret")),
                day(row, "agreement_signed_on"),
                row.getBoolean("agreement_required"),
                row.getString("deliberation"),
                row.getString("beneficiary"),
                text(row.getString("siret")),
                text(row.getString("rna")),
                row.getBoolean("natural_person"),
                row.getString("published_object"),
                new Euros(row.getLong("amount_cents")),
                row.getString("nature"),
                row.getString("payment_conditions"),
                day(row, "payment_from"),
                day(row, "payment_to"),
                row.getString("basis"),
                new Rate(row.getBigDecimal("share")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value);
    }
}
