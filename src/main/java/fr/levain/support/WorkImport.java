package fr.levain.support;

import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.UuidV7;
import fr.levain.programmes.Programme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** {@code heures.csv}: notes time once for each key, where the funder of the programme asks for it. */
@Component
class WorkImport implements TableImport {
    private static final Correction BY_FILE = new Correction("Fichier importé", -1);

    private final SupportPlans plans;
    private final KnownPlanStore known;
    private final OwnLineStore lines;
    private final FollowUpStore store;
    private final Corrections corrections;
    private final PlanAccess access;
    private final PartnerTeams teams;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkImport(
            SupportPlans plans, KnownPlanStore known, OwnLineStore lines, FollowUpStore store, Corrections corrections, PlanAccess access, PartnerTeams teams,
            ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.known = known;
        this.lines = lines;
        this.store = store;
        this.corrections = corrections;
        this.access = access;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    /** What was noted before the file came. @param asking programmes whose funder asks for hours */
    private record Noted(KnownPlans plans, OwnLineStore.Known keys, Map<UUID, OwnLineStore.Spent> work, Set<String> asking) {}

    @Override
    public CaseloadTable table() {
        return CaseloadTable.WORK;
    }

    @Override
    public List<Change> read(CaseloadFile file, Caller.Account caller) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var named = known.named(teams.of(caller), file);
        var work = lines.work(named.ids()).stream().collect(Collectors.toMap(spent -> spent.work().id(), spent -> spent));
        var asking = plans.programmesOf(caller).stream().filter(Programme::hours).map(Programme::slug).collect(Collectors.toSet());
        var noted = new Noted(named, lines.of(named.ids(), OwnLineStore.Part.WORK), work, asking);
        var seen = new HashSet<String>();
        return file.rows().stream().map(row -> read(new CellReading(row, today), noted, seen, caller)).toList();
    }

    private Change read(CellReading cells, Noted noted, Set<String> seen, Caller.Account caller) {
        var found = noted.plans().written(cells);
        var line = ImportedWork.read(cells);
        if (found.isEmpty()) return Change.refused(cells, line.key());
        var plan = found.get().plan();
        var what = "%s, %s".formatted(plan.title(), French.shortDay(line.workedOn()));
        if (!noted.asking().contains(plan.programme())) cells.wrong("", "Le financeur de ce programme ne demande pas les heures : elles ne se notent pas.");
        var item = noted.keys().item(plan.id(), line.key());
        if (!seen.add(plan.id() + "\n" + (noted.work().containsKey(item) ? item.toString() : line.key()))) cells.wrong("heure", "Cette ligne paraît deux fois dans le fichier.");
        var before = noted.work().get(item);
        if (before == null && noted.keys().has(plan.id(), line.key())) return Change.unchanged(cells, what, List.of(new ImportReport.Remark("heure", "Retirée dans Levain : elle ne revient pas.")));
        if (before != null && !before.plan().equals(plan.id())) cells.wrong("heure", "Cette ligne est celle d’un autre projet.");
        if (before != null && !cells.isWrong() && line.over(before.work()).equals(before.work())) return Change.unchanged(cells, what, List.of());
        if (plan.status() == SupportStatus.ENDED) cells.wrong("", "Cet accompagnement est terminé : rouvrez-le sur sa page avant d’y écrire.");
        if (cells.isWrong()) return Change.refused(cells, what);
        return before == null ? Change.created(cells, what, List.of(), () -> spend(plan.reference(), line, caller))
                : Change.changed(cells, what, List.of(new ImportReport.Remark("", "La version d’avant reste lisible sur la page du projet.")),
                        () -> corrections.correct(plan.reference(), line.over(before.work()), BY_FILE, caller));
    }

    private void spend(String reference, ImportedWork line, Caller.Account caller) {
        var plan = access.writable(reference, caller);
        var now = clock.instant();
        var spent = line.over(new Work(UuidV7.at(now), line.workedOn(), line.minutes(), line.what()));
        store.add(plan.id(), spent, caller.id());
        lines.add(plan.id(), OwnLineStore.Part.WORK, line.key(), spent.id());
        events.publishEvent(new FollowUpNoted(plan.id(), Part.WORK, spent.id(), now, caller));
    }
}
