package fr.levain.guidance;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnmetNeedStore {
    private final JdbcClient sql;

    UnmetNeedStore(JdbcClient sql) {
        this.sql = sql;
    }

    void put(UUID id, LocalDate day, Collection<String> themes, String department, boolean elsewhere) {
        sql.sql("""
                insert into guidance.unmet_need (id, day, themes, department, elsewhere) values (:id, :day, :themes, :department, :elsewhere)
                on conflict (id) do update set day = :day, themes = :themes, department = :department, elsewhere = :elsewhere
                """)
                .param("id", id)
                .param("day", Date.valueOf(day))
                .param("themes", themes.isEmpty() ? new String[] {""} : themes.toArray(String[]::new))
                .param("department", department)
                .param("elsewhere", elsewhere)
                .update();
    }

    /** The same person found an aid after all. */
    void remove(UUID id) {
        sql.sql("delete from guidance.unmet_need where id = :id").param("id", id).update();
    }

    /** Codes instead of labels; the most frequent first. */
    List<UnmetNeed> since(LocalDate day, int offset, int max) {
        return sql.sql("""
                select theme, n.department, count(*) as times, count(*) filter (where n.elsewhere) as elsewhere
                  from guidance.unmet_need n, unnest(n.themes) theme
                 where n.day >= :day
                 group by theme, n.department
                 order by times desc, theme, n.department
                offset :offset limit :max
                """)
                .param("day", Date.valueOf(day))
                .param("offset", offset)
                .param("max", max)
                .query((row, n) -> new UnmetNeed(row.getString("theme"), row.getString("department"), row.getInt("times"), row.getInt("elsewhere")))
                .list();
    }

    int count(LocalDate since) {
        return sql.sql("select count(*) from guidance.unmet_need where day >= :day").param("day", Date.valueOf(since)).query(Integer.class).single();
    }
}
