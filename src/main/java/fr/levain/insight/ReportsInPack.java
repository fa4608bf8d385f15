package fr.levain.insight;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.kernel.Sourced;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code reports.yaml}: from which year, and by which day, each partner sends its report. */
@Component
class ReportsInPack implements PackSection {
    private final JdbcClient sql;
    private final JsonMapper json;

    ReportsInPack(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "bilans des partenaires";
    }

    /** After the programmes, whose partners report. */
    @Override
    public int order() {
        return 78;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("reports.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var read = read(file.get());
        return (_, _) -> sql.sql("insert into insight.setting (value) values (:value::jsonb) on conflict (only_row) do update set value = excluded.value")
                .param("value", json.writeValueAsString(read)).update();
    }

    ReportSettings settings() {
        return sql.sql("select value::text from insight.setting").query(String.class).optional()
                .map(value -> json.readValue(value, ReportSettings.class)).orElse(ReportSettings.NONE);
    }

    private static ReportSettings read(PackNode file) {
        var due = file.part("due");
        Sourced.says(due);
        return new ReportSettings(within(due, "month", 12), within(due, "day", 31), Sourced.within(file, "first-year", 2015, 2099));
    }

    private static int within(PackNode due, String key, int most) {
        int value = due.integer(key);
        if (!due.has(key) || value >= 1 && value <= most) return value;
        due.problem(key, "« %s » va de 1 à %d ; lu : %d".formatted(key, most, value));
        return 1;
    }
}
