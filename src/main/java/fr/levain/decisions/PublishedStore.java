package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.kernel.Euros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Awards their beneficiaries know of. */
@Repository
class PublishedStore {
    private static final String SELECT = """
            select o.*, a.number, a.voted_on,
                   -- an amount its holder does not know yet is not told to the public before them (I8)
                   coalesce((select c.was_cents from decisions.change c
                              where c.application = o.application and c.kind = 'AMOUNT' and c.known_on is null and (c.mode is not null or c.appeal is not null)
                                and c.was_cents is not null and c.made_at >= o.recorded_at order by c.made_at, c.id limit 1), o.amount_cents) as told_cents
              from decisions.outcome o join decisions.act a on a.id = o.act
             where o.kind = 'AWARDED' and o.notified_on is not null
            """;

    private final JdbcClient jdbc;

    PublishedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AwardView> all() {
        return jdbc.sql(SELECT + " order by o.notified_on desc, o.reference desc").query(PublishedStore::award).list();
    }

    /** Shown to the public: natural persons are not. The page after the given one, or the first. */
    List<AwardView> page(String text, Optional<LocalDate> notifiedOn, String reference, int size) {
        var sql = new StringBuilder(SELECT).append(" and not o.natural_person");
        if (!text.isEmpty()) sql.append(" and o.search @@ websearch_to_tsquery('decisions.fr', :text)");
        if (notifiedOn.isPresent()) sql.append(" and (o.notified_on, o.reference) < (:day, :reference)");
        sql.append(" order by o.notified_on desc, o.reference desc limit ").append(size);
        var query = jdbc.sql(sql.toString());
        if (!text.isEmpty()) query = query.param("text", text);
        if (notifiedOn.isPresent()) query = query.param("day", notifiedOn.get()).param("reference", reference);
        return query.query(PublishedStore::award).list();
    }

    Optional<AwardView> find(String reference) {
        return jdbc.sql(SELECT + " and not o.natural_person and o.reference = :reference")
                .param("reference", reference).query(PublishedStore::award).optional();
    }

    private static AwardView award(ResultSet rs, int number) throws SQLException {
        var amount = Euros.ofCents(rs.getLong("told_cents"));
        var base = Euros.ofCents(rs.getLong("base_cents"));
        return new AwardView(
                new ApplicationId(rs.getObject("application", UUID.class)),
                new ApplicationReference(rs.getString("reference")),
                rs.getString("beneficiary"),
                Optional.ofNullable(rs.getString("siret")),
                Optional.ofNullable(rs.getString("rna")),
                rs.getBoolean("natural_person"),
                rs.getString("place"),
                rs.getString("department"),
                rs.getString("object"),
                rs.getString("call_title"),
                amount,
                "aide en numéraire",
                rs.getString("basis"),
                base.isPositive() ? Optional.of(amount.shareOf(base)) : Optional.empty(),
                rs.getString("number"),
                rs.getObject("voted_on", LocalDate.class),
                rs.getObject("notified_on", LocalDate.class),
                rs.getBoolean("agreement_required"),
                OutcomeStore.day(rs, "agreement_signed_on"),
                rs.getString("payment_conditions"));
    }
}
