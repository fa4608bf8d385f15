package fr.levain.support;

import fr.levain.accounts.Person;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a partner follow: theirs only, and only while holders agree. */
@Service
@Transactional
public class Caseloads {
    /** Lines on one page. */
    public static final int PAGE = 50;
    /** Lines of one file. */
    public static final int MOST = 5_000;

    private final CaseloadStore store;
    private final AlertStore alerts;
    private final PartnerTeams teams;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** @param active with alerts or without @param invited whose holder is asked @param late with at least one alert */
    public record Count(int active, int invited, int late) {}

    Caseloads(CaseloadStore store, AlertStore alerts, PartnerTeams teams, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.alerts = alerts;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
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
        return mine.isEmpty() ? new Count(0, 0, 0) : store.count(mine);
    }

    /** All of the caller's, for a file: the journal keeps that they took it. */
    public List<CaseloadLine> export(CaseloadQuery query, Caller caller) {
        var mine = teams.of(caller);
        List<CaseloadLine> lines = mine.isEmpty() ? List.of() : store.of(mine, query, MOST);
        events.publishEvent(new CaseloadExported(lines.size(), clock.instant(), caller));
        return lines;
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
