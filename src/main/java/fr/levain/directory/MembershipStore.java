package fr.levain.directory;

import fr.levain.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MembershipStore {
    private static final String ALL = """
            select m.*, o.name from directory.membership m join directory.organisation o on o.id = m.organisation_id
            """;
    private final JdbcClient database;

    MembershipStore(JdbcClient database) {
        this.database = database;
    }

    List<Membership> of(AccountId account) {
        return database.sql(ALL + " where m.account_id = :account order by o.name")
                .param("account", account.value())
                .query(MembershipStore::membership)
                .list();
    }

    List<Membership> in(OrganisationId organisation) {
        return database.sql(ALL + " where m.organisation_id = :organisation order by m.since")
                .param("organisation", organisation.value())
                .query(MembershipStore::membership)
                .list();
    }

    List<Membership> in(Collection<OrganisationId> organisations) {
        return database.sql(ALL + " where m.organisation_id = any(:organisations) order by m.since")
                .param("organisations", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(MembershipStore::membership)
                .list();
    }

    Optional<Membership> find(OrganisationId organisation, AccountId account) {
        return in(organisation).stream().filter(each -> each.account().equals(account)).findFirst();
    }

    void put(OrganisationId organisation, AccountId account, MemberRole role, MembershipStatus status, Instant at) {
        database.sql("""
                        insert into directory.membership (organisation_id, account_id, role, status, since)
                        values (:organisation, :account, :role, :status, :at)
                        on conflict (organisation_id, account_id) do update
                           set role = excluded.role, status = excluded.status, since = excluded.since, decided_by = null
                        """)
                .param("organisation", organisation.value())
                .param("account", account.value())
                .param("role", role.name())
                .param("status", status.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when nobody is waiting any more. */
    boolean decide(OrganisationId organisation, AccountId account, MembershipStatus status, Instant at, String by) {
        return database.sql("""
                        update directory.membership set status = :status, since = :at, decided_by = :by
                         where organisation_id = :organisation and account_id = :account and status = 'ASKED'
                        """)
                        .param("organisation", organisation.value())
                        .param("account", account.value())
                        .param("status", status.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    void declareMandate(OrganisationId organisation, AccountId account, Instant at) {
        database.sql("""
                        insert into directory.mandate (organisation_id, account_id, declared_at)
                        values (:organisation, :account, :at) on conflict do nothing
                        """)
                .param("organisation", organisation.value())
                .param("account", account.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                new AccountId(row.getObject("account_id", UUID.class)),
                MemberRole.valueOf(row.getString("role")),
                MembershipStatus.valueOf(row.getString("status")),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
