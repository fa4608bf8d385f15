package fr.levain.support;

import fr.levain.accounts.Person;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a partner follow: theirs only, and only while holders agree. */
@Service
@Transactional
public class Caseloads {
    /** Lines on one page. */
    public static final int PAGE = 50;

    private final CaseloadStore store;
    private final AlertStore alerts;
    private final PartnerTeams teams;

    /** @param active with alerts or without @param invited whose holder is asked @param withdrawn whose holder took their consent back @param late with at least one alert */
    public record Count(int active, int invited, int withdrawn, int late) {}

    Caseloads(CaseloadStore store, AlertStore alerts, PartnerTeams teams) {
        this.store = store;
        this.alerts = alerts;
        this.teams = teams;
    }

    /** One line more than a page, when there is a next one. */
    @Transactional(readOnly = true)
    public List<CaseloadLine> list(CaseloadQuery query, Caller caller) {
        var mine = teams.of(caller);
        return mine.isEmpty() ? List.of() : store.of(mine, query, PAGE + 1);
    }

    @Transactional(readOnly = true)
    public Count count(Caller caller) {
        var mine = teams.of(caller);
        return mine.isEmpty() ? new Count(0, 0, 0, 0) : store.count(mine);
    }

    /** The people a project may be entrusted to, by name. */
    @Transactional(readOnly = true)
    public List<Person> colleagues(Caller caller) {
        return teams.of(caller).stream().flatMap(partner -> teams.members(partner).stream()).distinct().sorted(Comparator.comparing(Person::name)).toList();
    }

    /** What is late in one follow-up, for whoever has opened it. */
    @Transactional(readOnly = true)
    public List<Alert> alertsOf(SupportPlan plan) {
        return alerts.of(plan.id());
    }
}
