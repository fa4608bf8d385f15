package fr.levain.support;

import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.programmes.Programme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code heures.csv}: notes time once for each key, where the funder of the programme asks for it. */
@Component
class WorkImport implements TableImport {
    private final SupportPlans plans;
    private final KnownPlanStore known;
    private final OwnLineStore lines;
    private final PlansOfAction actions;
    private final Corrections corrections;
    private final PartnerTeams teams;
    private final Clock clock;

    WorkImport(SupportPlans plans, KnownPlanStore known, OwnLineStore lines, PlansOfAction actions, Corrections corrections, PartnerTeams teams, Clock clock) {
        this.plans = plans;
        this.known = known;
        this.lines = lines;
        this.actions = actions;
        this.corrections = corrections;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public CaseloadTable table() {
        return CaseloadTable.WORK;
    }

    @Override
    public List<Change> read(CaseloadFile file, Caller.Account caller) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var named = known.named(teams.of(caller), file);
        var asking = plans.programmesOf(caller).stream().filter(Programme::hours).map(Programme::slug).collect(Collectors.toSet());
        var keyed = new KeyedLines<>("heure", lines.work(named.ids()), lines.of(named.ids(), OwnLineStore.Part.WORK));
        return file.rows().stream().map(row -> read(new CellReading(row, today), named, asking, keyed, caller)).toList();
    }

    private Change read(CellReading cells, KnownPlans named, Set<String> asking, KeyedLines<Work> keyed, Caller.Account caller) {
        var found = named.written(cells);
        var line = ImportedWork.read(cells);
        if (found.isEmpty()) return Change.refused(cells, line.key());
        var plan = found.get().plan();
        if (!asking.contains(plan.programme())) cells.wrong("", "Le financeur de ce programme ne demande pas les heures : elles ne se notent pas.");
        return keyed.judge(cells, plan, line.key(), "%s, %s".formatted(found.get().name(), French.shortDay(line.workedOn())), line::over, () -> spend(plan, line, caller),
                corrected -> corrections.correct(plan.reference(), corrected, Correction.BY_FILE, caller));
    }

    private void spend(SupportPlan plan, ImportedWork line, Caller caller) {
        lines.add(plan.id(), OwnLineStore.Part.WORK, line.key(), actions.work(plan.reference(), line.workedOn(), line.minutes(), line.what(), caller));
    }
}
