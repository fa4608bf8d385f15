package fr.levain.events;

import fr.levain.kernel.AccountId;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LaureateStore {
    private final JdbcClient sql;

    LaureateStore(JdbcClient sql) {
        this.sql = sql;
    }

    void put(Laureate laureate) {
        sql.sql("""
                insert into events.laureate (application, year, department, holder, object, themes, account_id, project_id)
                values (:application, :year, :department, :holder, :object, :themes, :account, :project)
                on conflict (application) do update set year = excluded.year, department = excluded.department, holder = excluded.holder,
                    object = excluded.object, themes = excluded.themes, account_id = excluded.account_id, project_id = excluded.project_id
                """)
                .param("application", laureate.application()).param("year", laureate.year()).param("department", laureate.department())
                .param("holder", laureate.holder()).param("object", laureate.object()).param("themes", laureate.themes().toArray(String[]::new))
                .param("account", laureate.account().value()).param("project", laureate.project()).update();
    }

    void forget(UUID application) {
        sql.sql("delete from events.laureate where application = :application").param("application", application).update();
    }

    void keepOnly(Collection<UUID> applications) {
        sql.sql("delete from events.laureate where application <> all(:applications)").param("applications", applications.toArray(UUID[]::new)).update();
    }

    List<Laureate> of(Optional<Integer> year, Set<String> departments, Set<String> themes) {
        return sql.sql("""
                select * from events.laureate
                 where (:year::int is null or year = :year)
                   and (cardinality(:departments::text[]) = 0 or department = any(:departments))
                   and (cardinality(:themes::text[]) = 0 or themes && :themes::text[])
                 order by year desc, holder collate "fr-x-icu", application
                """)
                .param("year", year.orElse(null), Types.INTEGER).param("departments", departments.toArray(String[]::new))
                .param("themes", themes.toArray(String[]::new))
                .query((row, _) -> new Laureate(row.getObject("application", UUID.class), row.getInt("year"), row.getString("department"),
                        row.getString("holder"), row.getString("object"), List.of((String[]) row.getArray("themes").getArray()),
                        new AccountId(row.getObject("account_id", UUID.class)), row.getObject("project_id", UUID.class)))
                .list();
    }

    /** Those that have laureates, the latest first. */
    List<Integer> years() {
        return sql.sql("select distinct year from events.laureate order by year desc").query(Integer.class).list();
    }
}
