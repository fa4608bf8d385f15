package fr.levain.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SettingsStore {
    private final JdbcClient sql;
    private final JsonMapper json;

    SettingsStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Empty when the pack says nothing of requests: none may then be left. */
    Optional<RequestSettings> find() {
        return sql.sql("select * from guidance.settings")
                .query((row, number) -> new RequestSettings(
                        Arrays.asList((Integer[]) row.getArray("reminders").getArray()),
                        row.getInt("unanswered_days"),
                        row.getInt("retention_months"),
                        List.of(json.readValue(row.getString("kinds"), RequestSettings.Kind[].class))))
                .optional();
    }

    void put(RequestSettings settings) {
        sql.sql("""
                insert into guidance.settings (reminders, unanswered_days, retention_months, kinds)
                values (:reminders, :days, :months, :kinds::jsonb)
                on conflict (only_row) do update set reminders = excluded.reminders,
                    unanswered_days = excluded.unanswered_days, retention_months = excluded.retention_months, kinds = excluded.kinds
                """)
                .param("reminders", settings.reminders().toArray(Integer[]::new))
                .param("days", settings.unansweredDays())
                .param("months", settings.retentionMonths())
                .param("kinds", json.writeValueAsString(settings.kinds()))
                .update();
    }
}
