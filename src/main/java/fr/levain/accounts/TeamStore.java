package fr.levain.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamStore {
    private final JdbcClient sql;

    TeamStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Team> all() {
        return sql.sql("select * from accounts.team order by name collate \"fr-x-icu\"")
                .query((row, n) -> team(row))
                .list();
    }

    Optional<Team> bySlug(String slug) {
        return sql.sql("select * from accounts.team where slug = :slug")
                .param("slug", slug)
                .query((row, n) -> team(row))
                .optional();
    }

    Optional<Team> answering(String department) {
        return sql.sql("""
                select t.* from accounts.team t
                where :department = any(t.departments)
                  and exists (select 1 from accounts.role_grant g where g.team = t.slug)
                order by t.name collate "fr-x-icu" limit 1
                """)
                .param("department", department)
                .query((row, n) -> team(row))
                .optional();
    }

    Optional<Team> nearest(String department) {
        return sql.sql("""
                select * from accounts.team where :department = any(departments)
                order by cardinality(departments), name collate "fr-x-icu" limit 1
                """)
                .param("department", department)
                .query((row, n) -> team(row))
                .optional();
    }

    List<Person> members(String slug) {
        return sql.sql("""
                select distinct a.id, a.name, a.email, a.phone, a.name collate "fr-x-icu" as sort_name
                from accounts.account a join accounts.role_grant g on g.account = a.id
                where g.team = :slug order by sort_name
                """)
                .param("slug", slug)
                .query((row, n) -> AccountStore.person(row))
                .list();
    }

    void declare(Team team) {
        sql.sql("""
                insert into accounts.team (slug, name, departments, email, phone, address)
                values (:slug, :name, :departments, :email, :phone, :address)
                on conflict (slug) do update set name = excluded.name, departments = excluded.departments,
                    email = excluded.email, phone = excluded.phone, address = excluded.address
                """)
                .param("slug", team.slug())
                .param("name", team.name())
                .param("departments", team.departments().toArray(String[]::new))
                .param("email", team.email().orElse(null))
                .param("phone", team.phone().orElse(null))
                .param("address", team.address().orElse(null))
                .update();
    }

    private static Team team(ResultSet row) throws SQLException {
        return new Team(
                row.getString("slug"),
                row.getString("name"),
                List.of((String[]) row.getArray("departments").getArray()),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("phone")),
                Optional.ofNullable(row.getString("address")));
    }
}
