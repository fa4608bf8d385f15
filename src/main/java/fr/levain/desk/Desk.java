package fr.levain.desk;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.ui.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for an officer, and the way from one dossier to the next. */
@Service
@Transactional(readOnly = true)
public class Desk {
    static final int PAGE = 50;

    /** The dossiers before and after this one in the list it was opened from. */
    public record Neighbours(Optional<String> previous, Optional<String> next) {}

    /** What the lists of the filters hold. */
    public record Choices(List<Choice> teams, List<Choice> departments, List<Choice> calls, List<Choice> officers, List<Choice> themes, List<Choice> tags,
            List<Choice> cutOffs) {}

    private final CaseRowStore store;
    private final TagStore tags;
    private final Teams teams;
    private final ServiceLevelsInPack levels;
    private final Clock clock;

    Desk(CaseRowStore store, TagStore tags, Teams teams, ServiceLevelsInPack levels, Clock clock) {
        this.store = store;
        this.tags = tags;
        this.teams = teams;
        this.levels = levels;
        this.clock = clock;
    }

    public Worklist worklist(Filters filters, Optional<Cursor> from, Caller.Account caller) {
        store.onOneProcessor();
        var count = store.count(query(filters, caller));
        var query = query(filters, caller);
        var found = store.page(query, from, PAGE + 1);
        boolean more = found.size() > PAGE;
        boolean forward = from.map(Cursor::after).orElse(true);
        var rows = more ? found.subList(0, PAGE) : found;
        if (!forward) rows = rows.reversed();
        if (rows.isEmpty()) return new Worklist(List.of(), count, Optional.empty(), Optional.empty());
        boolean before = forward ? from.isPresent() : more;
        boolean after = forward ? more : true;
        return new Worklist(
                List.copyOf(rows), count,
                before ? Optional.of(at(query, rows.getFirst(), false)) : Optional.empty(),
                after ? Optional.of(at(query, rows.getLast(), true)) : Optional.empty());
    }

    public CaseRow row(String reference) {
        return store.find(reference).orElseThrow(() -> new NotFound("dossier " + reference));
    }

    /** The dossiers of a call filed last, whoever handles them. */
    public List<CaseRow> latestOf(String callSlug, int most) {
        return store.latestOf(callSlug, most);
    }

    public Choices choices() {
        var names = teams.all().stream().collect(Collectors.toMap(Team::slug, Team::name));
        return new Choices(
                store.values("team", "team").stream().map(team -> Choice.of(team.value(), names.getOrDefault(team.value(), team.label()))).toList(),
                store.values("department", "department"), store.values("call_slug", "call_title"), store.values("officer", "officer_name"), store.themes(),
                tags.words().stream().map(word -> Choice.of(word, word)).toList(),
                store.values("cut_off", "cut_off::text").stream().map(day -> Choice.of(day.value(), French.day(LocalDate.parse(day.value())))).toList());
    }

    public Neighbours neighbours(CaseRow row, Filters filters, Caller.Account caller) {
        return new Neighbours(neighbour(row, filters, caller, false), neighbour(row, filters, caller, true));
    }

    private Optional<String> neighbour(CaseRow row, Filters filters, Caller.Account caller, boolean after) {
        var query = query(filters, caller);
        return store.page(query, Optional.of(at(query, row, after)), 1).stream().map(CaseRow::reference).findFirst();
    }

    /** The first of those that match, in their order. */
    public List<CaseRow> first(Filters filters, int most, Caller.Account caller) {
        return store.page(query(filters, caller), Optional.empty(), most);
    }

    /** Those that exist, in the order given. */
    public List<CaseRow> rows(List<String> references) {
        return store.rows(references);
    }

    private WorklistQuery query(Filters filters, Caller.Account caller) {
        return new WorklistQuery(filters, caller, LocalDate.ofInstant(clock.instant(), French.PARIS), levels.levels().soon());
    }

    private static Cursor at(WorklistQuery query, CaseRow row, boolean after) {
        return new Cursor(after, query.keyOf(row), row.application().value());
    }
}
