package fr.levain.directory;

import fr.levain.kernel.Bic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BankAccountStore {
    private final JdbcClient database;

    BankAccountStore(JdbcClient database) {
        this.database = database;
    }

    void add(BankAccountView account, byte[] sealed, String by) {
        database.sql("""
                        insert into directory.bank_account (id, organisation_id, holder, iban_masked, iban_sealed, bic, added_at, added_by, to_verify)
                        values (:id, :organisation, :holder, :masked, :sealed, :bic, :at, :by, :toVerify)
                        """)
                .param("id", account.id().value())
                .param("organisation", account.organisation().value())
                .param("holder", account.holder())
                .param("masked", account.maskedIban())
                .param("sealed", sealed)
                .param("bic", account.bic().map(Bic::value).orElse(null))
                .param("at", account.addedAt().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("toVerify", account.toVerify())
                .update();
    }

    List<BankAccountView> of(OrganisationId organisation) {
        return database.sql("""
                        select * from directory.bank_account
                         where organisation_id = :organisation and retired_at is null order by added_at desc
                        """)
                .param("organisation", organisation.value())
                .query(BankAccountStore::account)
                .list();
    }

    Optional<BankAccountView> find(BankAccountId id) {
        return database.sql("select * from directory.bank_account where id = :id")
                .param("id", id.value())
                .query(BankAccountStore::account)
                .optional();
    }

    /** One at a time for an organisation: the same number sent twice is one account. */
    void lock(OrganisationId organisation) {
        database.sql("select id from directory.organisation where id = :id for no key update")
                .param("id", organisation.value())
                .query(UUID.class)
                .single();
    }

    boolean confirm(BankAccountId id) {
        return database.sql("update directory.bank_account set to_verify = false where id = :id and to_verify")
                .param("id", id.value())
                .update() == 1;
    }

    byte[] sealed(BankAccountId id) {
        return database.sql("select iban_sealed from directory.bank_account where id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
    }

    private static BankAccountView account(ResultSet row, int number) throws SQLException {
        return new BankAccountView(
                new BankAccountId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("holder"),
                row.getString("iban_masked"),
                Optional.ofNullable(row.getString("bic")).map(Bic::new),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("to_verify"));
    }
}
