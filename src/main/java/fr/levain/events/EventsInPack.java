package fr.levain.events;

import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.AnswerText;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.kernel.Sourced;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code events.yaml}: reminders, offers, and how long what people say is kept. The themes are those of the vocabulary. */
@Component
class EventsInPack implements PackSection {
    static final String THEME = "project_theme";

    private final JdbcClient sql;
    private final JsonMapper json;

    EventsInPack(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "agenda";
    }

    /** After the vocabulary. */
    @Override
    public int order() {
        return 75;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("events.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var read = read(file.get(), themes(pack));
        return (_, _) -> put(read);
    }

    EventSettings settings() {
        return sql.sql("select value::text from events.setting").query(String.class).optional()
                .map(value -> json.readValue(value, EventSettings.class)).orElse(EventSettings.NONE);
    }

    private static List<EventSettings.Theme> themes(Pack pack) {
        return pack.shared(Vocabulary.class, "").flatMap(known -> known.term(THEME))
                .map(term -> AnswerText.options(term.type()).stream().map(each -> new EventSettings.Theme(each.code(), each.label())).toList())
                .orElse(List.of());
    }

    private static EventSettings read(PackNode file, List<EventSettings.Theme> themes) {
        return new EventSettings(
                reminders(file.part("reminder-days")), Sourced.within(file, "offer-hours", 1, 240), Sourced.within(file, "confirm-hours", 1, 168),
                Sourced.within(file, "group-most", 1, 50),
                new EventSettings.Keeping(Sourced.within(file, "needs-days", 0, 30), Sourced.within(file, "registration-months", 1, 120),
                        Sourced.within(file, "follower-months", 1, 36), Sourced.within(file, "feedback-days", 1, 90)),
                Sourced.within(file, "feedback-least", 3, 50), themes);
    }

    private static List<Integer> reminders(PackNode node) {
        Sourced.says(node);
        var days = new ArrayList<Integer>();
        for (var each : node.texts("values")) {
            if (each.matches("[1-9]|[1-5]\\d")) days.add(Integer.valueOf(each));
            else node.problem("values", "écrivez des nombres de jours, de 1 à 59 ; lu : « %s »".formatted(each));
        }
        return days;
    }

    private void put(EventSettings settings) {
        sql.sql("insert into events.setting (value) values (:value::jsonb) on conflict (only_row) do update set value = excluded.value")
                .param("value", json.writeValueAsString(settings)).update();
    }
}
