package fr.levain.endorsements;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EndorsementStore {
    private final JdbcClient sql;

    EndorsementStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when this partner has given one already */
    boolean add(Endorsement given) {
        return sql.sql("""
                insert into endorsements.endorsement (id, application_id, account_id, partner, signatory, function, text, digest, given_at)
                values (:id, :application, :account, :partner, :signatory, :function, :text, :digest, :at)
                on conflict (application_id, partner) where taken_back_at is null do nothing
                """)
                .param("id", given.id()).param("application", given.application()).param("account", given.account().value()).param("partner", given.partner())
                .param("signatory", given.signatory()).param("function", given.function()).param("text", given.text()).param("digest", given.digest())
                .param("at", Timestamp.from(given.givenAt())).update() == 1;
    }

    /** In force, oldest first: one for each partner. */
    List<Endorsement> of(ApplicationId application) {
        return sql.sql("select * from endorsements.endorsement where application_id = :application and taken_back_at is null order by given_at, id")
                .param("application", application.value()).query(EndorsementStore::read).list();
    }

    /** @return false when it is joined already, taken back, or not of this dossier */
    boolean join(ApplicationId application, UUID id, Instant at) {
        return sql.sql("""
                update endorsements.endorsement set joined_at = :at
                where id = :id and application_id = :application and joined_at is null and taken_back_at is null
                """).param("at", Timestamp.from(at)).param("id", id).param("application", application.value()).update() == 1;
    }

    Optional<Endorsement> find(UUID id) {
        return sql.sql("select * from endorsements.endorsement where id = :id").param("id", id).query(EndorsementStore::read).optional();
    }

    /** In force, of these partners, latest first. */
    List<Endorsement> of(List<String> partners, int limit) {
        return partners.isEmpty() ? List.of() : sql.sql("select * from endorsements.endorsement where partner in (:partners) and taken_back_at is null order by given_at desc, id desc limit :limit")
                .param("partners", partners).param("limit", limit).query(EndorsementStore::read).list();
    }

    /** @return false when it is taken back already */
    boolean takeBack(UUID id, Instant at) {
        return sql.sql("update endorsements.endorsement set taken_back_at = :at where id = :id and taken_back_at is null").param("at", Timestamp.from(at)).param("id", id).update() == 1;
    }

    private static Endorsement read(ResultSet row, int number) throws SQLException {
        return new Endorsement(row.getObject("id", UUID.class), row.getObject("application_id", UUID.class), new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("partner"), row.getString("signatory"), row.getString("function"), row.getString("text"), row.getString("digest"),
                row.getTimestamp("given_at").toInstant(), Optional.ofNullable(row.getTimestamp("joined_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("taken_back_at")).map(Timestamp::toInstant));
    }
}
