package fr.levain.cofunding;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackSection;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code cofunding.yaml}: when other funders are reminded of the vote awaited from them. */
@Component
class CoFundingInPack implements PackSection {
    private final JdbcClient sql;
    private final JsonMapper json;

    CoFundingInPack(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "co-instruction";
    }

    @Override
    public int order() {
        return 73;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("cofunding.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var node = file.get();
        node.optionalText("source");
        node.bool("assumption", false);
        var days = new ArrayList<Integer>();
        for (var each : node.texts("reminder-days")) {
            if (each.matches("[1-9]\\d?")) days.add(Integer.valueOf(each));
            else node.problem("reminder-days", "écrivez des nombres de jours, de 1 à 99 ; lu : « %s »".formatted(each));
        }
        int late = node.integer("late-days");
        if (late < 1 || late > 90) node.problem("late-days", "entre 1 et 90 jours");
        return (_, _) -> put(new ReminderSettings(days, late));
    }

    ReminderSettings settings() {
        return sql.sql("select value::text from cofunding.setting").query(String.class).optional()
                .map(value -> json.readValue(value, ReminderSettings.class)).orElse(ReminderSettings.NONE);
    }

    private void put(ReminderSettings settings) {
        sql.sql("insert into cofunding.setting (value) values (:value::jsonb) on conflict (only_row) do update set value = excluded.value")
                .param("value", json.writeValueAsString(settings)).update();
    }
}
