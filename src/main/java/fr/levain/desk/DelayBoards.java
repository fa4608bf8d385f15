package fr.levain.desk;

import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board of delays: what runs today, and how long it took over twelve months. */
@Service
@Transactional(readOnly = true)
public class DelayBoards {
    private record Key(Step step, String team) {}

    private record Running(int all, int late, int soon) {
        static final Running NONE = new Running(0, 0, 0);
    }

    private final JdbcClient sql;
    private final ServiceLevelsInPack levels;
    private final Clock clock;

    DelayBoards(JdbcClient sql, ServiceLevelsInPack levels, Clock clock) {
        this.sql = sql;
        this.levels = levels;
        this.clock = clock;
    }

    /** By step, all teams first, then each. */
    public DelayBoard board() {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var since = today.minusYears(1);
        var inForce = levels.levels();
        var running = running(today, today.plusDays(inForce.soon()));
        var past = past(since);
        var keys = new TreeMap<Key, Boolean>(Comparator.comparing(Key::step).thenComparing(Key::team));
        for (var step : Step.values()) keys.put(new Key(step, ""), true);
        running.keySet().forEach(key -> keys.put(key, true));
        past.keySet().forEach(key -> keys.put(key, true));
        var lines = keys.keySet().stream().map(key -> {
            var now = running.getOrDefault(key, Running.NONE);
            return new DelayBoard.Line(key.step(), Optional.of(key.team()).filter(team -> !team.isEmpty()), now.all(), now.late(), now.soon(), Optional.ofNullable(past.get(key)));
        }).toList();
        return new DelayBoard(inForce, lines, legal(today, inForce), lateVotes(), since);
    }

    private Map<Key, Running> running(LocalDate today, LocalDate soon) {
        var found = new LinkedHashMap<Key, Running>();
        sql.sql("""
                select step, coalesce(team, '') as team, count(*) as running, count(*) filter (where due_on < :today) as late,
                       count(*) filter (where due_on between :today and :soon) as soon
                  from desk.step where ended_on is null group by grouping sets ((step, team), (step))
                """)
                .param("today", today).param("soon", soon)
                .query(row -> {
                    found.put(new Key(Step.valueOf(row.getString("step")), row.getString("team")), new Running(row.getInt("running"), row.getInt("late"), row.getInt("soon")));
                });
        return found;
    }

    /** Counted by number of days, from one index: a year of steps is never sorted. */
    private Map<Key, DelayBoard.Past> past(LocalDate since) {
        var found = new HashMap<Key, Durations>();
        sql.sql("""
                select step, team, ended_on - started_on as days, count(*) as ended, count(*) filter (where ended_on <= due_on) as held
                  from desk.step where ended_on > :since group by step, team, ended_on - started_on
                """)
                .param("since", since)
                .query(row -> {
                    var step = Step.valueOf(row.getString("step"));
                    for (var team : List.of("", row.getString("team")))
                        found.computeIfAbsent(new Key(step, team), _ -> new Durations()).add(row.getInt("days"), row.getInt("ended"), row.getInt("held"));
                });
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().past()));
    }

    /** An index keeps these dossiers, which are few. */
    private List<DelayBoard.LateVotes> lateVotes() {
        return sql.sql("select team, count(*) as dossiers from desk.case_row where commission > rejection_on and not suspended group by team order by team")
                .query((row, _) -> new DelayBoard.LateVotes(row.getString("team"), row.getInt("dossiers"))).list();
    }

    private List<DelayBoard.LegalLine> legal(LocalDate today, ServiceLevels inForce) {
        var lines = new ArrayList<DelayBoard.LegalLine>();
        for (int days : inForce.alerts())
            sql.sql("""
                    select team, count(*) as dossiers from desk.case_row
                     where sort_rejection between :today and :until and not suspended group by team order by team
                    """)
                    .param("today", today).param("until", today.plusDays(days))
                    .query(row -> {
                        lines.add(new DelayBoard.LegalLine(row.getString("team"), days, row.getInt("dossiers")));
                    });
        return lines;
    }
}
