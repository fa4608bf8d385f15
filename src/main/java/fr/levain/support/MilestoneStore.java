package fr.levain.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The milestones of several follow-ups, in one statement. */
@Repository
class MilestoneStore {
    private final JdbcClient sql;

    MilestoneStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** By follow-up, then by code. */
    Map<SupportId, Map<String, MilestoneDay>> of(Collection<SupportId> plans) {
        var days = new HashMap<SupportId, Map<String, MilestoneDay>>();
        sql.sql("select * from support.milestone where plan_id = any(:plans)").param("plans", plans.stream().map(SupportId::value).toArray(UUID[]::new))
                .query(row -> {
                    var day = new MilestoneDay(row.getString("code"), Optional.ofNullable(row.getObject("due_on", LocalDate.class)), Optional.ofNullable(row.getObject("reached_on", LocalDate.class)));
                    days.computeIfAbsent(new SupportId(row.getObject("plan_id", UUID.class)), _ -> new HashMap<>()).put(day.code(), day);
                });
        return days;
    }
}
