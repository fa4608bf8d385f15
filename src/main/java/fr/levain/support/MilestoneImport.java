package fr.levain.support;

import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.programmes.Programme;
import fr.levain.support.ImportReport.Remark;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code jalons.csv}: the two days of a milestone become those of the line. */
@Component
class MilestoneImport implements TableImport {
    private final SupportPlans plans;
    private final KnownPlanStore known;
    private final MilestoneStore milestones;
    private final PlansOfAction actions;
    private final PartnerTeams teams;
    private final Clock clock;

    MilestoneImport(SupportPlans plans, KnownPlanStore known, MilestoneStore milestones, PlansOfAction actions, PartnerTeams teams, Clock clock) {
        this.plans = plans;
        this.known = known;
        this.milestones = milestones;
        this.actions = actions;
        this.teams = teams;
        this.clock = clock;
    }

    /** What was noted before the file came. */
    private record Noted(KnownPlans plans, Map<SupportId, Map<String, MilestoneDay>> days, Map<String, Programme> programmes) {}

    @Override
    public CaseloadTable table() {
        return CaseloadTable.MILESTONES;
    }

    @Override
    public List<Change> read(CaseloadFile file, Caller.Account caller) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var named = known.named(teams.of(caller), file);
        var programmes = new HashMap<String, Programme>();
        plans.programmesOf(caller).forEach(each -> programmes.put(each.slug(), each));
        var noted = new Noted(named, milestones.of(named.ids()), programmes);
        var seen = new HashSet<String>();
        return file.rows().stream().map(row -> read(new CellReading(row, today), noted, seen, caller)).toList();
    }

    private Change read(CellReading cells, Noted noted, Set<String> seen, Caller.Account caller) {
        var found = noted.plans().written(cells);
        cells.needed("jalon");
        var codes = new LinkedHashMap<String, String>();
        found.map(each -> noted.programmes().get(each.plan().programme())).ifPresent(each -> each.milestones().forEach(milestone -> codes.put(milestone.code(), milestone.label())));
        if (found.isPresent()) cells.among("jalon", codes);
        var line = new MilestoneDay(cells.plain("jalon"), cells.day("prevu_le"), cells.pastDay("atteint_le"));
        if (found.isEmpty()) return Change.refused(cells, line.code());
        var plan = found.get().plan();
        var what = "%s : %s".formatted(found.get().name(), codes.getOrDefault(line.code(), line.code()));
        if (!seen.add(plan.id() + "\n" + line.code())) cells.wrong("jalon", "Ce jalon paraît deux fois dans le fichier.");
        var before = noted.days().getOrDefault(plan.id(), Map.of()).getOrDefault(line.code(), new MilestoneDay(line.code(), Optional.empty(), Optional.empty()));
        if (!cells.isWrong() && before.equals(line)) return Change.unchanged(cells, what, List.of());
        if (plan.status() == SupportStatus.ENDED) cells.wrong("", "Cet accompagnement est terminé : rouvrez-le sur sa page avant d’y écrire.");
        if (cells.isWrong()) return Change.refused(cells, what);
        Runnable act = () -> actions.date(plan.reference(), line, caller);
        return before.dueOn().isEmpty() && before.reachedOn().isEmpty() ? Change.created(cells, what, List.of(), act) : Change.changed(cells, what, told(before, line), act);
    }

    private static List<Remark> told(MilestoneDay before, MilestoneDay after) {
        var told = new ArrayList<Remark>();
        if (!before.dueOn().equals(after.dueOn())) told.add(day("prevu_le", before.dueOn(), after.dueOn()));
        if (!before.reachedOn().equals(after.reachedOn())) told.add(day("atteint_le", before.reachedOn(), after.reachedOn()));
        return told;
    }

    private static Remark day(String column, Optional<LocalDate> before, Optional<LocalDate> after) {
        return after.isEmpty() ? new Remark(column, "La date est effacée.") : ProjectChanges.changed(column, before.map(French::shortDay).orElse(""), French.shortDay(after.get()));
    }
}
