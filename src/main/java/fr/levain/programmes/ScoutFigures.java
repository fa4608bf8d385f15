package fr.levain.programmes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The networks of « capteurs d’idées » as the authority sees them: numbers, and who agreed to be named. */
@Service
@Transactional(readOnly = true)
public class ScoutFigures {
    /** Names on one page. */
    public static final int PAGE = 50;

    private final JdbcClient sql;

    ScoutFigures(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One partner's.
     *
     * @param active who agreed and are still in
     * @param byDepartment how many know it, by code; one scout may know several
     */
    public record Network(String partner, int active, Scout.Brought brought, Map<String, Integer> byDepartment) {}

    /** Somebody who lets the authority read who they are. */
    public record Named(String partner, String voice, String places) {}

    public List<Network> networks() {
        var departments = new TreeMap<String, Map<String, Integer>>();
        sql.sql("""
                select p.partner, d.department, count(*) as scouts
                  from programmes.scout s join programmes.programme p on p.slug = s.programme cross join unnest(s.departments) d(department)
                 where s.status = 'ACTIVE' group by p.partner, d.department order by p.partner, d.department
                """).query((row, _) -> departments.computeIfAbsent(row.getString("partner"), _ -> new TreeMap<>()).put(row.getString("department"), row.getInt("scouts"))).list();
        return sql.sql("""
                select p.partner, count(*) filter (where s.status = 'ACTIVE') as active, coalesce(sum(n.caught), 0) as caught, coalesce(sum(n.studied), 0) as studied,
                       coalesce(sum(n.favourable), 0) as favourable, coalesce(sum(n.taken_up), 0) as taken_up, coalesce(sum(n.set_aside), 0) as set_aside
                  from programmes.scout s join programmes.programme p on p.slug = s.programme
                  left join (select scout_id, count(*) as caught, count(study_from) as studied, count(*) filter (where opinion in ('FAVOURABLE', 'WITH_RESERVES')) as favourable,
                                    count(*) filter (where status = 'TAKEN_UP') as taken_up, count(*) filter (where status = 'SET_ASIDE') as set_aside
                               from programmes.caught_need where scout_id is not null group by scout_id) n on n.scout_id = s.id
                 group by p.partner order by p.partner
                """).query((row, _) -> new Network(row.getString("partner"), row.getInt("active"), new Scout.Brought(row.getInt("caught"), row.getInt("studied"),
                row.getInt("favourable"), row.getInt("taken_up"), row.getInt("set_aside")), departments.getOrDefault(row.getString("partner"), Map.of()))).list();
    }

    /** One more than a page when others follow. @param page from 1 */
    public List<Named> named(int page) {
        return sql.sql("""
                select p.partner, coalesce(nullif(s.organisation, ''), s.name) as voice,
                       (select string_agg(area ->> 'label', ', ' order by rank) from jsonb_array_elements(s.areas) with ordinality as each (area, rank)) as places
                  from programmes.scout s join programmes.programme p on p.slug = s.programme
                 where s.status = 'ACTIVE' and s.named order by p.partner, voice, s.id limit :max offset :skip
                """).param("max", PAGE + 1).param("skip", (page - 1) * PAGE)
                .query((row, _) -> new Named(row.getString("partner"), row.getString("voice"), row.getString("places"))).list();
    }
}
