package fr.levain.programmes;

import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a need, for whoever said it: a scout on their page, anybody by the link of a mail. */
@Service
@Transactional
public class BroughtNeeds {
    /** Lines on one page. */
    public static final int PAGE = 20;

    private final CaughtNeedStore store;
    private final Programmes programmes;
    private final Clock clock;

    BroughtNeeds(CaughtNeedStore store, Programmes programmes, Clock clock) {
        this.store = store;
        this.programmes = programmes;
        this.clock = clock;
    }

    public record Line(CaughtNeed need, NextStep next) {}

    /** One more than a page when others follow. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Line> of(ScoutId scout, int page) {
        var settings = programmes.needSettings();
        var delay = programmes.offerDelay();
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        return store.broughtBy(scout, PAGE + 1, (page - 1) * PAGE).stream().map(need -> new Line(need, NextStep.of(need, settings, delay, today))).toList();
    }

    /** Whether whoever left an address for this need is still written to. @throws NotFound when the link leads nowhere */
    @Transactional(readOnly = true)
    public boolean isTold(String stop) {
        return !store.told(stop).orElseThrow(() -> new NotFound("need")).said().email().isEmpty();
    }

    /** Their address is erased. */
    public void stopTelling(String stop) {
        store.forgetAddress(store.told(stop).orElseThrow(() -> new NotFound("need")).id());
    }
}
