package fr.levain.support;

import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.UuidV7;
import fr.levain.programmes.Programme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** {@code rencontres.csv}: notes a session once for each key; what changed since is a correction, whose former version stays. */
@Component
class SessionImport implements TableImport {
    private static final Correction BY_FILE = new Correction("Fichier importé", -1);

    private final SupportPlans plans;
    private final PlanStore planStore;
    private final KnownPlanStore known;
    private final OwnLineStore lines;
    private final FollowUpStore store;
    private final AlertStore alerts;
    private final Corrections corrections;
    private final PlanAccess access;
    private final PartnerTeams teams;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionImport(
            SupportPlans plans, PlanStore planStore, KnownPlanStore known, OwnLineStore lines, FollowUpStore store, AlertStore alerts, Corrections corrections, PlanAccess access,
            PartnerTeams teams, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.planStore = planStore;
        this.known = known;
        this.lines = lines;
        this.store = store;
        this.alerts = alerts;
        this.corrections = corrections;
        this.access = access;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    /** What was noted before the file came. */
    private record Noted(KnownPlans plans, OwnLineStore.Known keys, Map<UUID, OwnLineStore.Held> sessions, Map<String, Programme> programmes) {}

    @Override
    public CaseloadTable table() {
        return CaseloadTable.SESSIONS;
    }

    @Override
    public List<Change> read(CaseloadFile file, Caller.Account caller) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var named = known.named(teams.of(caller), file);
        var sessions = lines.sessions(named.ids()).stream().collect(Collectors.toMap(held -> held.session().id(), held -> held));
        var programmes = new HashMap<String, Programme>();
        plans.programmesOf(caller).forEach(each -> programmes.put(each.slug(), each));
        var noted = new Noted(named, lines.of(named.ids(), OwnLineStore.Part.SESSION), sessions, programmes);
        var seen = new HashSet<String>();
        return file.rows().stream().map(row -> read(new CellReading(row, today), noted, seen, caller)).toList();
    }

    private Change read(CellReading cells, Noted noted, Set<String> seen, Caller.Account caller) {
        var found = noted.plans().written(cells);
        var asksHours = found.map(each -> noted.programmes().get(each.plan().programme())).filter(Programme::hours).isPresent();
        var line = ImportedSession.read(cells, asksHours);
        if (found.isEmpty()) return Change.refused(cells, line.key());
        var plan = found.get().plan();
        var what = "%s, %s".formatted(plan.title(), French.shortDay(line.heldOn()));
        var item = noted.keys().item(plan.id(), line.key());
        if (!seen.add(plan.id() + "\n" + (noted.sessions().containsKey(item) ? item.toString() : line.key()))) cells.wrong("rencontre", "Cette rencontre paraît deux fois dans le fichier.");
        var before = noted.sessions().get(item);
        if (before == null && noted.keys().has(plan.id(), line.key())) return Change.unchanged(cells, what, List.of(new ImportReport.Remark("rencontre", "Retirée dans Levain : elle ne revient pas.")));
        if (before != null && !before.plan().equals(plan.id())) cells.wrong("rencontre", "Cette rencontre est celle d’un autre projet.");
        if (before != null && !cells.isWrong() && line.over(before.session()).equals(before.session())) return Change.unchanged(cells, what, List.of());
        if (plan.status() == SupportStatus.ENDED) cells.wrong("", "Cet accompagnement est terminé : rouvrez-le sur sa page avant d’y écrire.");
        if (cells.isWrong()) return Change.refused(cells, what);
        return before == null ? Change.created(cells, what, List.of(), () -> hold(plan.reference(), line, asksHours, caller))
                : Change.changed(cells, what, List.of(new ImportReport.Remark("", "La version d’avant reste lisible sur la page du projet.")),
                        () -> corrections.correct(plan.reference(), line.over(before.session()), BY_FILE, caller));
    }

    private void hold(String reference, ImportedSession line, boolean asksHours, Caller.Account caller) {
        var plan = access.writable(reference, caller);
        var now = clock.instant();
        var held = line.over(new SupportSession(UuidV7.at(now), line.heldOn(), 0, line.kind(), "", SupportSession.SeenBy.TEAM, caller.id()));
        store.add(plan.id(), held);
        lines.add(plan.id(), OwnLineStore.Part.SESSION, line.key(), held.id());
        planStore.metOn(plan.id(), held.heldOn());
        alerts.settle(plan.id(), Alert.Kind.QUIET, "");
        events.publishEvent(new SessionHeld(plan.id(), held.id(), asksHours ? held.minutes() : 0, now, caller));
    }
}
