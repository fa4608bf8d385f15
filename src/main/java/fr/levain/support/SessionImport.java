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

/** {@code rencontres.csv}: notes a session once for each key; what changed since is a correction, whose former version stays. */
@Component
class SessionImport implements TableImport {
    private final SupportPlans plans;
    private final KnownPlanStore known;
    private final OwnLineStore lines;
    private final FollowUps followUps;
    private final Corrections corrections;
    private final PartnerTeams teams;
    private final Clock clock;

    SessionImport(SupportPlans plans, KnownPlanStore known, OwnLineStore lines, FollowUps followUps, Corrections corrections, PartnerTeams teams, Clock clock) {
        this.plans = plans;
        this.known = known;
        this.lines = lines;
        this.followUps = followUps;
        this.corrections = corrections;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public CaseloadTable table() {
        return CaseloadTable.SESSIONS;
    }

    @Override
    public List<Change> read(CaseloadFile file, Caller.Account caller) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var named = known.named(teams.of(caller), file);
        var asking = plans.programmesOf(caller).stream().filter(Programme::hours).map(Programme::slug).collect(Collectors.toSet());
        var keyed = new KeyedLines<>("rencontre", lines.sessions(named.ids()), lines.of(named.ids(), OwnLineStore.Part.SESSION));
        return file.rows().stream().map(row -> read(new CellReading(row, today), named, asking, keyed, caller)).toList();
    }

    private Change read(CellReading cells, KnownPlans named, Set<String> asking, KeyedLines<SupportSession> keyed, Caller.Account caller) {
        var found = named.written(cells);
        var line = ImportedSession.read(cells, found.filter(each -> asking.contains(each.plan().programme())).isPresent());
        if (found.isEmpty()) return Change.refused(cells, line.key());
        var plan = found.get().plan();
        return keyed.judge(cells, plan, line.key(), "%s, %s".formatted(found.get().name(), French.shortDay(line.heldOn())), line::over, () -> hold(plan, line, caller),
                corrected -> corrections.correct(plan.reference(), corrected, Correction.BY_FILE, caller));
    }

    private void hold(SupportPlan plan, ImportedSession line, Caller caller) {
        var held = followUps.hold(plan.reference(), line.heldOn(), line.minutes().orElse(0), line.kind(), line.summary(), line.seenBy().orElse(SupportSession.SeenBy.TEAM), caller);
        lines.add(plan.id(), OwnLineStore.Part.SESSION, line.key(), held);
    }
}
