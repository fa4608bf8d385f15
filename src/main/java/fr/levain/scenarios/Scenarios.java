package fr.levain.scenarios;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.committees.AgendaItem;
import fr.levain.committees.Deliberations;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Ranking;
import fr.levain.committees.SessionLists;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What-ifs of a session, kept under a name, and the one it adopts as its list. */
@Service
@Transactional
public class Scenarios {
    private static final int MOST = 50;
    private static final int LONGEST = 80;

    /** How keeping a scenario ends. */
    public sealed interface SaveResult {
        record Kept(Scenario scenario) implements SaveResult {}

        record Refused(String why) implements SaveResult {}
    }

    private final ScenarioStore store;
    private final ProfileStore profiles;
    private final Profiles places;
    private final Deliberations deliberations;
    private final SessionLists lists;
    private final Applications applications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scenarios(ScenarioStore store, ProfileStore profiles, Profiles places, Deliberations deliberations, SessionLists lists,
            Applications applications, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.profiles = profiles;
        this.places = places;
        this.deliberations = deliberations;
        this.lists = lists;
        this.applications = applications;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such meeting, or when the caller is no officer */
    @Transactional(readOnly = true)
    public Table table(MeetingId id, Caller officer) {
        var board = deliberations.board(id, officer);
        var points = board.ranking().lines().stream().collect(Collectors.toMap(Ranking.Line::reference, Ranking.Line::points));
        var placed = places.of(board.agenda());
        var files = board.agenda().stream().map(item -> candidate(item, points.getOrDefault(item.reference(), Optional.empty()), placed.apply(item))).toList();
        var calls = applications.views(board.agenda().stream().map(AgendaItem::application).toList()).values().stream()
                .map(ApplicationView::callSlug).distinct().toList();
        return new Table(board.meeting(), files, board.hidden(), board.withheld().size(), board.pot(), rule(calls), lists.of(id), lists.mayAdopt(board.meeting(), officer), board.possibleRanks());
    }

    private static Candidate candidate(AgendaItem item, Optional<Integer> points, Map<Axis, List<String>> places) {
        // before an opinion, what the service proposes: a list adopted earlier is one answer among others
        var proposed = item.opinion().isPresent() ? item.amount() : item.proposed();
        return new Candidate(item.application(), item.reference(), item.object(), item.holder(), points, item.requested(), proposed,
                item.opinion().isPresent(), places);
    }

    /** Where the calls of one session differ, the stricter rule holds. */
    private CallRule rule(List<String> calls) {
        var rules = calls.stream().map(profiles::rule).toList();
        return rules.isEmpty() ? CallRule.STRICT
                : new CallRule(rules.stream().allMatch(CallRule::skipping), rules.stream().allMatch(CallRule::partial));
    }

    public SaveResult save(Table table, String name, Terms terms, List<Constraint> constraints, WhatIf result, boolean computed, Caller by) {
        var told = name.strip();
        if (told.isEmpty()) return new SaveResult.Refused("Donnez un nom au scénario, par exemple « Seuil à 60 ».");
        if (told.length() > LONGEST) return new SaveResult.Refused("Raccourcissez le nom : %d caractères au plus.".formatted(LONGEST));
        var now = clock.instant();
        var lines = result.lines().stream().map(line -> new Scenario.Kept(
                line.file().application(), line.file().reference(), line.file().points(), line.file().proposed(), line.wanted(), line.given(), line.effect())).toList();
        var scenario = new Scenario(ScenarioId.at(now), table.meeting().id(), told, computed, ScenarioStore.accountOf(by), now, terms, constraints, lines);
        if (!store.add(scenario)) return new SaveResult.Refused("Un scénario de cette séance s’appelle déjà « %s » : choisissez un autre nom.".formatted(told));
        events.publishEvent(new ScenarioSaved(scenario.meeting(), scenario.id(), computed, (int) result.funded(), result.given(), now, by));
        return new SaveResult.Kept(scenario);
    }

    /** The latest first, fifty at most. */
    @Transactional(readOnly = true)
    public List<Scenario> of(MeetingId meeting) {
        return store.of(meeting, MOST);
    }

    /** @throws NotFound when the meeting has none such */
    @Transactional(readOnly = true)
    public Scenario scenario(MeetingId meeting, ScenarioId id) {
        return store.find(meeting, id).orElseThrow(() -> new NotFound("scenario " + id));
    }

    /** Makes it the list of the session: what is put to the committee, which still gives its own opinions. */
    public Adoption adopt(Table table, ScenarioId id, int listVersion, Caller by) {
        var scenario = scenario(table.meeting().id(), id);
        if (table.adopted().filter(now -> now.name().equals(scenario.name())).isPresent()) return new Adoption.Already(table.adopted().get());
        var changed = changes(table, scenario);
        if (changed.isPresent()) return new Adoption.Refused(changed.get());
        var kept = scenario.lines().stream().collect(Collectors.toMap(Scenario.Kept::application, line -> line));
        var entries = table.files().stream().map(file -> entry(file, kept.get(file.application()))).toList();
        return switch (lists.adopt(table.meeting().id(), listVersion, entries, scenario.name(), by)) {
            case SessionLists.AdoptResult.Done(_, var heard) -> new Adoption.Done(heard);
            case SessionLists.AdoptResult.Moved(var now) -> now.name().equals(scenario.name()) ? new Adoption.Already(now) : new Adoption.Moved(now);
            case SessionLists.AdoptResult.Refused(var why) -> new Adoption.Refused(why);
        };
    }

    /** What the committee said stands; the rest is as kept. */
    private static SessionLists.Entry entry(Candidate file, Scenario.Kept line) {
        if (file.heard()) return new SessionLists.Entry(file.application(), file.proposed(), file.proposed().isPositive());
        return switch (line.effect()) {
            case PASSES, PARTIAL -> new SessionLists.Entry(file.application(), line.given(), true);
            case WAITS -> new SessionLists.Entry(file.application(), line.wanted(), false);
            case BELOW, NOTHING -> new SessionLists.Entry(file.application(), Euros.ZERO, false);
        };
    }

    /** What moved on the agenda since the scenario was kept, told; empty when it still stands. */
    public static Optional<String> changes(Table table, Scenario scenario) {
        var kept = scenario.lines().stream().collect(Collectors.toMap(Scenario.Kept::application, line -> line));
        long added = table.files().stream().filter(file -> !kept.containsKey(file.application())).count();
        long removed = kept.keySet().stream().filter(each -> table.files().stream().noneMatch(file -> file.application().equals(each))).count();
        long moved = table.files().stream().filter(file -> !file.heard()).filter(file -> kept.containsKey(file.application()))
                .filter(file -> !kept.get(file.application()).proposed().equals(file.proposed())).count();
        if (added + removed + moved == 0) return Optional.empty();
        return Optional.of("L’ordre du jour a changé depuis ce scénario : %s, %s, %s. Rien n’est adopté. Recalculez-le, puis enregistrez-le sous un autre nom."
                .formatted(French.plural(added, "dossier ajouté", "dossiers ajoutés"), French.plural(removed, "retiré", "retirés"),
                        French.plural(moved, "montant proposé modifié", "montants proposés modifiés")));
    }
}
