package fr.levain.programmes;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ProgrammeStore {
    private final JdbcClient sql;
    private final JsonMapper json;

    ProgrammeStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Changes with each {@link #replace}, on whichever node. */
    long version() {
        return sql.sql("select version from programmes.loaded").query(Long.class).single();
    }

    /** Months after the last answer during which names and addresses are kept. */
    int keepingMonths() {
        return sql.sql("select months from programmes.loaded").query(Integer.class).single();
    }

    Optional<OfferDelay> offerDelay() {
        return sql.sql("select offer_days, offer_reminder_days from programmes.loaded where offer_days is not null")
                .query((row, _) -> new OfferDelay(row.getInt("offer_days"), row.getInt("offer_reminder_days"))).optional();
    }

    NeedSettings needSettings() {
        return sql.sql("select needs::text from programmes.loaded where needs is not null").query(String.class).optional()
                .map(value -> json.readValue(value, NeedSettings.class)).orElse(NeedSettings.NONE);
    }

    List<Programme> all() {
        return sql.sql("select value::text, retired from programmes.programme order by position, slug")
                .query((row, _) -> {
                    var programme = json.readValue(row.getString("value"), Programme.class);
                    return row.getBoolean("retired") ? programme.withdrawn() : programme;
                })
                .list();
    }

    /** What the pack says takes the place of what was known; a programme it leaves out is retired. */
    void replace(List<Programme> programmes, int keepingMonths, Optional<OfferDelay> offer, NeedSettings needs) {
        sql.sql("update programmes.programme set retired = true").update();
        for (int i = 0; i < programmes.size(); i++)
            sql.sql("""
                    insert into programmes.programme (slug, partner, position, value) values (:slug, :partner, :position, :value::jsonb)
                    on conflict (slug) do update
                        set partner = excluded.partner, position = excluded.position, value = excluded.value, retired = false
                    """)
                    .param("slug", programmes.get(i).slug()).param("partner", programmes.get(i).partner()).param("position", i)
                    .param("value", json.writeValueAsString(programmes.get(i))).update();
        sql.sql("update programmes.loaded set version = version + 1, months = :months, offer_days = :days, offer_reminder_days = :reminder, needs = :needs::jsonb")
                .param("months", keepingMonths).param("needs", json.writeValueAsString(needs)).param("days", offer.map(OfferDelay::answerDays).orElse(null), Types.INTEGER)
                .param("reminder", offer.map(OfferDelay::reminderDays).orElse(null), Types.INTEGER).update();
    }
}
