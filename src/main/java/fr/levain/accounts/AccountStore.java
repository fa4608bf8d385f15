package fr.levain.accounts;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.kernel.UuidV7;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {
    private final JdbcClient sql;

    AccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Person> find(AccountId account) {
        return sql.sql("select id, name, email, phone from accounts.account where id = :id")
                .param("id", account.value())
                .query((row, n) -> person(row))
                .optional();
    }

    Map<AccountId, Person> people(Collection<AccountId> accounts) {
        return sql.sql("select id, name, email, phone from accounts.account where id = any(:ids)")
                .param("ids", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, n) -> person(row))
                .list().stream()
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    Optional<Person> byEmail(String email) {
        return sql.sql("select id, name, email, phone from accounts.account where email = :email")
                .param("email", email)
                .query((row, n) -> person(row))
                .optional();
    }

    List<Person> holding(Role role) {
        return sql.sql("""
                select distinct a.id, a.name, a.email, a.phone, a.name collate "fr-x-icu" as sort_name
                from accounts.account a join accounts.role_grant g on g.account = a.id
                where g.role = :role order by sort_name
                """).param("role", role.name()).query((row, n) -> person(row)).list();
    }

    List<RoleHolder> roleHolders() {
        return sql.sql("""
                select a.id, a.name, a.email, a.phone, g.role, t.name as team
                from accounts.role_grant g join accounts.account a on a.id = g.account left join accounts.team t on t.slug = g.team
                where g.role <> 'APPLICANT' order by a.name collate "fr-x-icu", a.id, g.role
                """)
                .query((row, n) -> new RoleHolder(
                        person(row), Role.valueOf(row.getString("role")), Optional.ofNullable(row.getString("team"))))
                .list();
    }

    /** One indexed query, made once per request. */
    Optional<Caller.Account> caller(AccountId account) {
        return sql.sql("""
                select a.id, a.name, a.email,
                       array(select distinct role from accounts.role_grant g where g.account = a.id) as roles,
                       array(select distinct team from accounts.role_grant g
                             where g.account = a.id and team is not null) as teams
                from accounts.account a where a.id = :id
                """)
                .param("id", account.value())
                .query((row, n) -> new Caller.Account(
                        account,
                        row.getString("name"),
                        row.getString("email"),
                        roles(row.getArray("roles")),
                        Set.of(texts(row.getArray("teams")))))
                .optional();
    }

    void add(Person person, Instant now) {
        sql.sql("""
                insert into accounts.account (id, email, name, phone, opened_at)
                values (:id, :email, :name, :phone, :now)
                """)
                .param("id", person.id().value())
                .param("email", person.email())
                .param("name", person.name())
                .param("phone", person.phone().orElse(null))
                .param("now", Timestamp.from(now))
                .update();
    }

    boolean grant(AccountId account, Role role, Optional<String> team, Instant now, Caller by) {
        return sql.sql("""
                insert into accounts.role_grant (id, account, role, team, granted_at, granted_by)
                values (:id, :account, :role, :team, :now, :by) on conflict do nothing
                """)
                        .param("id", UuidV7.at(now))
                        .param("account", account.value())
                        .param("role", role.name())
                        .param("team", team.orElse(null))
                        .param("now", Timestamp.from(now))
                        .param("by", by.reference())
                        .update()
                == 1;
    }

    boolean revoke(AccountId account, Role role) {
        return sql.sql("delete from accounts.role_grant where account = :account and role = :role")
                        .param("account", account.value())
                        .param("role", role.name())
                        .update()
                > 0;
    }

    @Nullable String passwordHash(AccountId account) {
        return sql.sql("select password_hash from accounts.account where id = :id")
                .param("id", account.value())
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    void password(AccountId account, String hash) {
        sql.sql("update accounts.account set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", account.value())
                .update();
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Optional.ofNullable(row.getString("phone")));
    }

    private static Set<Role> roles(Array array) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(texts(array)).map(Role::valueOf).forEach(roles::add);
        return roles;
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
