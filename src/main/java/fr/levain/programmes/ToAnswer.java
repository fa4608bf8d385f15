package fr.levain.programmes;

import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the team of a partner in its programmes, counted as it stands now. */
@Service
@Transactional(readOnly = true)
public class ToAnswer {
    private final Programmes programmes;
    private final PartnerTeams teams;
    private final CaughtNeedStore needs;
    private final JdbcClient sql;
    private final Clock clock;

    ToAnswer(Programmes programmes, PartnerTeams teams, CaughtNeedStore needs, JdbcClient sql, Clock clock) {
        this.programmes = programmes;
        this.teams = teams;
        this.needs = needs;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param needs caught, that nobody has studied or set aside @param opportune that look for somebody to carry them @param late studies past their planned end */
    public record Count(int candidacies, int needs, int opportune, int late) {
        public boolean isEmpty() {
            return candidacies + needs + opportune + late == 0;
        }
    }

    public Count of(Caller caller) {
        var mine = teams.of(caller);
        var slugs = programmes.everything().stream().filter(each -> mine.contains(each.partner())).map(Programme::slug).toList();
        if (slugs.isEmpty()) return new Count(0, 0, 0, 0);
        int candidacies = sql.sql("select count(*) from programmes.candidacy where programme = any(:programmes) and status = 'APPLIED'")
                .param("programmes", slugs.toArray(String[]::new)).query(Integer.class).single();
        var waiting = needs.waiting(slugs, LocalDate.ofInstant(clock.instant(), French.PARIS));
        return new Count(candidacies, waiting.caught(), waiting.opportune(), waiting.late());
    }
}
