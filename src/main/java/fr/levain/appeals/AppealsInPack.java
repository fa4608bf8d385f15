package fr.levain.appeals;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackSection;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code appeals.yaml}: when those who answer appeals are warned. The delays themselves are the law's. */
@Component
class AppealsInPack implements PackSection {
    private final JdbcClient sql;
    private final JsonMapper json;

    AppealsInPack(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "recours";
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("appeals.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var node = file.get();
        node.optionalText("source");
        node.bool("assumption", false);
        var days = new ArrayList<Integer>();
        for (var each : node.texts("alert-days")) {
            if (each.matches("[1-9]|[1-5]\\d")) days.add(Integer.valueOf(each));
            else node.problem("alert-days", "écrivez des nombres de jours, de 1 à 59 ; lu : « %s »".formatted(each));
        }
        if (days.isEmpty()) node.problem("alert-days", "écrivez au moins un nombre de jours : un recours oublié est rejeté par silence");
        return (_, _) -> put(new AppealSettings(days));
    }

    AppealSettings settings() {
        return sql.sql("select value::text from appeals.setting").query(String.class).optional()
                .map(value -> json.readValue(value, AppealSettings.class)).orElse(AppealSettings.NONE);
    }

    private void put(AppealSettings settings) {
        sql.sql("insert into appeals.setting (value) values (:value::jsonb) on conflict (only_row) do update set value = excluded.value")
                .param("value", json.writeValueAsString(settings)).update();
    }
}
