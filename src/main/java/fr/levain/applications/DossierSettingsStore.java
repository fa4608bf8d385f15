package fr.levain.applications;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DossierSettingsStore {
    private final JdbcClient sql;

    DossierSettingsStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the pack says, or what Levain does when it says nothing. */
    DossierSettings current() {
        return sql.sql("select invitation_days, closing_reminders from applications.settings")
                .query((row, n) -> new DossierSettings(row.getInt(1), Arrays.asList((Integer[]) row.getArray(2).getArray())))
                .optional()
                .orElse(DossierSettings.DEFAULT);
    }

    void put(DossierSettings settings) {
        sql.sql("""
                insert into applications.settings (invitation_days, closing_reminders) values (:days, :reminders)
                on conflict (only_row) do update set invitation_days = excluded.invitation_days, closing_reminders = excluded.closing_reminders
                """)
                .param("days", settings.invitationDays())
                .param("reminders", settings.closingReminders().toArray(Integer[]::new))
                .update();
    }
}
