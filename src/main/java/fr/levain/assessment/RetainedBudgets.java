package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the service keeps of a budget, line by line, and who said so. */
@Service
@Transactional
public class RetainedBudgets {
    public static final int PER_PAGE = 20;

    /** How settling a budget ends. */
    public sealed interface SettleResult {
        record Settled() implements SettleResult {}

        record Unsettled(List<RetainedBudget.Gap> gaps) implements SettleResult {}

        /** A colleague settled lines since this page was opened. */
        record Overtaken() implements SettleResult {}
    }

    private final Assessments assessments;
    private final Applications applications;
    private final FiledBudgets filed;
    private final BudgetLineStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetainedBudgets(
            Assessments assessments, Applications applications, FiledBudgets filed, BudgetLineStore store, ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.applications = applications;
        this.filed = filed;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when the dossier holds no budget. */
    @Transactional(readOnly = true)
    public Optional<RetainedBudget> of(ApplicationId application) {
        return filed.of(application).map(totals -> {
            var settled = new HashMap<UUID, LineSettled>();
            store.current(application).forEach(line -> settled.put(line.line(), line));
            return RetainedBudget.of(totals, filed.eligible(application), settled);
        }).filter(budget -> !budget.lines().isEmpty());
    }

    /** As officers settled it, for whoever asks why: what the rules would say today changes nothing to it. */
    @Transactional(readOnly = true)
    public List<LineSettled> settled(ApplicationId application) {
        return store.current(application);
    }

    /** The latest first. @param page from 1 */
    @Transactional(readOnly = true)
    public List<LineSettled> history(ApplicationId application, int page) {
        return store.history(application, PER_PAGE, (Math.max(page, 1) - 1) * PER_PAGE);
    }

    /** How many words were said of its lines: whoever settles tells how many they have read. */
    @Transactional(readOnly = true)
    public int count(ApplicationId application) {
        return store.count(application);
    }

    /** @param read {@link #count} when the page was opened */
    public SettleResult settle(String reference, Map<UUID, RetainedBudget.Kept> typed, int read, Caller by) {
        var application = assessments.handled(reference, by).application();
        if (applications.view(application).status() != ApplicationStatus.UNDER_ASSESSMENT) throw new Stale("budget of " + reference);
        store.lock(application);
        if (store.count(application) != read) return new SettleResult.Overtaken();
        var before = of(application).orElseThrow(() -> new Stale("budget of " + reference));
        var after = before.with(typed);
        var gaps = after.gaps();
        if (!gaps.isEmpty()) return new SettleResult.Unsettled(gaps);
        var now = clock.instant();
        int changed = 0;
        for (int i = 0; i < after.lines().size(); i++) {
            var line = after.lines().get(i);
            if (line.settledOn().isEmpty() || line.equals(before.lines().get(i))) continue;
            store.add(application, line, now, by);
            changed++;
        }
        if (changed > 0) events.publishEvent(new BudgetSettled(application, now, by, changed, after.asked(), after.retained()));
        return new SettleResult.Settled();
    }
}
