package fr.levain.support;

import fr.levain.accounts.Person;
import fr.levain.consents.Consents;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the people of a partner follow, as tables to take away: those of a list, theirs only, while holders agree. Each holder
 * reads who took it, and the journal keeps it: both are written before the first line leaves, whatever becomes of the download.
 */
@Service
public class CaseloadExports {
    /** Projects read at once: a file of thousands never stands whole in memory. */
    private static final int BATCH = 500;

    private final CaseloadStore caseload;
    private final CaseloadTableStore tables;
    private final List<FollowUpResults> results;
    private final PartnerTeams teams;
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseloadExports(
            CaseloadStore caseload, CaseloadTableStore tables, List<FollowUpResults> results, PartnerTeams teams, Consents consents, ApplicationEventPublisher events,
            TransactionTemplate transaction, Clock clock) {
        this.caseload = caseload;
        this.tables = tables;
        this.results = results;
        this.teams = teams;
        this.consents = consents;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Where the tables go, one after another. */
    public interface Taker {
        void begin(CaseloadTable table);

        /** @param cells as they were typed, in the order of the columns */
        void row(List<String> cells);

        void end();
    }

    public void take(List<CaseloadTable> wanted, CaseloadQuery query, Caller caller, Taker taker) {
        var mine = teams.of(caller);
        var ids = transaction.execute(_ -> told(wanted, query, mine, caller));
        Map<AccountId, String> addresses = mine.stream().flatMap(partner -> teams.members(partner).stream()).distinct().collect(Collectors.toMap(Person::id, Person::email));
        for (var table : wanted) {
            taker.begin(table);
            for (int from = 0; from < ids.size(); from += BATCH)
                rows(table, query, caseload.still(ids.subList(from, Math.min(ids.size(), from + BATCH)), query.view()), addresses).forEach(taker::row);
            taker.end();
        }
    }

    /** Which follow-ups leave, once their holders can read who takes them. */
    private List<SupportId> told(List<CaseloadTable> wanted, CaseloadQuery query, List<String> mine, Caller caller) {
        List<SupportId> ids = mine.isEmpty() ? List.of() : caseload.ids(mine, query);
        var now = clock.instant();
        looked(mine, query, ids, caller.signedIn(), now);
        events.publishEvent(new CaseloadExported(wanted, ids.size(), now, caller));
        return ids;
    }

    private void looked(List<String> partners, CaseloadQuery query, List<SupportId> ids, Caller.Account who, Instant now) {
        if (query.view() == CaseloadQuery.View.INVITED || query.view() == CaseloadQuery.View.WITHDRAWN) return;
        consents.lookAll(ids.stream().map(SupportId::subject).toList(), partners, who, now);
    }

    /** Of what waits for a consent, or lost it, there is nothing but its line. */
    private List<List<String>> rows(CaseloadTable table, CaseloadQuery query, List<SupportId> ids, Map<AccountId, String> addresses) {
        if (table == CaseloadTable.PROJECTS) return caseload.lines(ids).stream().map(line -> ProjectRow.cells(line, addresses)).toList();
        if (query.view() == CaseloadQuery.View.INVITED || query.view() == CaseloadQuery.View.WITHDRAWN) return List.of();
        return switch (table) {
            case SESSIONS -> tables.sessions(ids, addresses);
            case WORK -> tables.work(ids, addresses);
            case MILESTONES -> tables.milestones(ids);
            case FUNDING -> tables.funding(ids);
            case PLAN -> tables.plan(ids);
            case RESULTS -> tables.results(ids, results.stream().flatMap(each -> each.of(ids).stream()).toList());
            case PROJECTS -> throw new IllegalStateException("Written above.");
        };
    }
}
