package fr.levain.applications;

import fr.levain.applications.DossierSettings.MessageTemplate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class DossierSettingsStore {
    private final JdbcClient sql;
    private final JsonMapper json;

    DossierSettingsStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** What the pack says, or what Levain does when it says nothing. */
    DossierSettings current() {
        return sql.sql("select * from applications.settings")
                .query((row, n) -> new DossierSettings(
                        row.getInt("invitation_days"),
                        Arrays.asList((Integer[]) row.getArray("closing_reminders").getArray()),
                        Arrays.asList((Integer[]) row.getArray("answer_reminders").getArray()),
                        row.getInt("closure_days"),
                        row.getBoolean("mails_to_service"),
                        List.of(json.readValue(row.getString("message_templates"), MessageTemplate[].class))))
                .optional()
                .orElse(DossierSettings.DEFAULT);
    }

    void put(DossierSettings settings) {
        sql.sql("""
                insert into applications.settings (invitation_days, closing_reminders, answer_reminders, closure_days,
                    mails_to_service, message_templates)
                values (:days, :closing, :answers, :closure, :mails, :templates::jsonb)
                on conflict (only_row) do update set invitation_days = excluded.invitation_days,
                    closing_reminders = excluded.closing_reminders, answer_reminders = excluded.answer_reminders,
                    closure_days = excluded.closure_days, mails_to_service = excluded.mails_to_service,
                    message_templates = excluded.message_templates
                """)
                .param("days", settings.invitationDays())
                .param("closing", settings.closingReminders().toArray(Integer[]::new))
                .param("answers", settings.answerReminders().toArray(Integer[]::new))
                .param("closure", settings.closureDays())
                .param("mails", settings.mailsToService())
                .param("templates", json.writeValueAsString(settings.templates()))
                .update();
    }
}
