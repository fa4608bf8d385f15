package fr.levain.scenarios;

import fr.levain.applications.ApplicationId;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProfileStore {
    /** @param population of the commune of the project, when it is one of the region */
    record Kept(List<String> themes, Optional<Integer> population) {
        static final Kept NOTHING = new Kept(List.of(), Optional.empty());
    }

    private final JdbcClient sql;

    ProfileStore(JdbcClient sql) {
        this.sql = sql;
    }

    void put(ApplicationId application, List<String> themes, Optional<Integer> population) {
        sql.sql("""
                insert into scenarios.profile (application, themes, population) values (:application, :themes, :population)
                on conflict (application) do update set themes = excluded.themes, population = excluded.population
                """)
                .param("application", application.value()).param("themes", themes.toArray(String[]::new))
                .param("population", population.orElse(null), Types.INTEGER).update();
    }

    Map<ApplicationId, Kept> of(Collection<ApplicationId> applications) {
        var found = new HashMap<ApplicationId, Kept>();
        sql.sql("select application, themes, population from scenarios.profile where application = any(:applications)")
                .param("applications", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new ApplicationId(row.getObject("application", UUID.class)), new Kept(
                            List.of((String[]) row.getArray("themes").getArray()), Optional.ofNullable(row.getObject("population", Integer.class))));
                });
        return found;
    }

    CallRule rule(String call) {
        return sql.sql("select skipping, partial from scenarios.call_rule where call_slug = :call").param("call", call)
                .query((row, _) -> new CallRule(row.getBoolean(1), row.getBoolean(2))).optional().orElse(CallRule.STRICT);
    }

    void rule(String call, CallRule rule) {
        sql.sql("""
                insert into scenarios.call_rule (call_slug, skipping, partial) values (:call, :skipping, :partial)
                on conflict (call_slug) do update set skipping = excluded.skipping, partial = excluded.partial
                """).param("call", call).param("skipping", rule.skipping()).param("partial", rule.partial()).update();
    }

    Map<String, CallRule> rules() {
        var found = new java.util.TreeMap<String, CallRule>();
        sql.sql("select call_slug, skipping, partial from scenarios.call_rule").query(row -> {
            found.put(row.getString(1), new CallRule(row.getBoolean(2), row.getBoolean(3)));
        });
        return found;
    }
}
