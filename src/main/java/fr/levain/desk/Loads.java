package fr.levain.desk;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many dossiers each officer carries today. */
@Service
@Transactional(readOnly = true)
public class Loads {
    private final JdbcClient sql;
    private final ServiceLevelsInPack levels;
    private final Clock clock;

    Loads(JdbcClient sql, ServiceLevelsInPack levels, Clock clock) {
        this.sql = sql;
        this.levels = levels;
        this.clock = clock;
    }

    /** Those who follow at least one open dossier; read from the index of the open ones alone. */
    public Map<AccountId, Load> byOfficer() {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var loads = new HashMap<AccountId, Load>();
        sql.sql("""
                select officer, count(*) as open, count(*) filter (where sort_due < :today) as late,
                       count(*) filter (where sort_due between :today and :soon) as soon
                  from desk.case_row where officer is not null and waits_for <> 'NOBODY' group by officer
                """)
                .param("today", today).param("soon", today.plusDays(levels.levels().soon()))
                .query(row -> {
                    loads.put(new AccountId(row.getObject("officer", UUID.class)), new Load(row.getInt("open"), row.getInt("late"), row.getInt("soon")));
                });
        return loads;
    }
}
