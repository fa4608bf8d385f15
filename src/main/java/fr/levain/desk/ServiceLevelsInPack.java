package fr.levain.desk;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code service-levels.yaml}: how long the authority gives itself for each step. */
@Component
class ServiceLevelsInPack implements PackSection {
    private static final int LONGEST = 365;

    private final JdbcClient sql;
    private final JsonMapper json;

    ServiceLevelsInPack(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "délais du service";
    }

    @Override
    public int order() {
        return 68;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("service-levels.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var node = file.get();
        node.optionalText("source");
        node.bool("assumption", false);
        var levels = node.part("levels");
        var read = new ServiceLevels(
                days(levels, "acknowledgement", "days", 0), days(levels, "completeness", "working-days", 1), days(levels, "assessment", "days", 1),
                days(levels, "opinion", "days", 1), days(levels, "notification", "days", 1), days(levels, "payment", "days", 1),
                between(node, "soon-days", 1, 30), alerts(node));
        return (_, _) -> put(read);
    }

    ServiceLevels levels() {
        return sql.sql("select value::text from desk.service_levels").query(String.class).optional()
                .map(value -> json.readValue(value, ServiceLevels.class)).orElse(ServiceLevels.NONE);
    }

    private void put(ServiceLevels levels) {
        sql.sql("insert into desk.service_levels (value) values (:value::jsonb) on conflict (only_row) do update set value = excluded.value")
                .param("value", json.writeValueAsString(levels)).update();
    }

    private static int days(PackNode levels, String step, String unit, int least) {
        var node = levels.part(step);
        node.optionalText("source");
        node.bool("assumption", false);
        return between(node, unit, least, LONGEST);
    }

    private static int between(PackNode node, String key, int least, int most) {
        var value = node.integer(key);
        if (node.has(key) && (value < least || value > most)) node.problem(key, "entre %d et %d".formatted(least, most));
        return value;
    }

    private static List<Integer> alerts(PackNode node) {
        var days = new ArrayList<Integer>();
        for (var each : node.texts("alert-days")) {
            if (each.matches("[1-9]\\d?")) days.add(Integer.valueOf(each));
            else node.problem("alert-days", "écrivez des nombres de jours, de 1 à 99 ; lu : « %s »".formatted(each));
        }
        if (days.isEmpty()) node.problem("alert-days", "écrivez au moins un nombre de jours avant le rejet implicite");
        days.sort(Comparator.reverseOrder());
        return days;
    }
}
