package fr.levain.guidance;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the requests of a period tell the authority. They name nobody. */
@Service
@Transactional(readOnly = true)
public class RequestFigures {
    /** Lines on one page. */
    public static final int PAGE = 50;

    /** @param unclaimed that nobody took, at least for a time */
    public record Totals(long sent, long answered, long unclaimed, long waiting, long opinions, long helped) {}

    private final FigureStore store;

    RequestFigures(FigureStore store) {
        this.store = store;
    }

    public Totals totals(Instant from, Instant to) {
        return store.totals(from, to);
    }

    public List<PartnerFigures> byPartner(Instant from, Instant to) {
        return store.byPartner(from, to);
    }

    /** The needs most often unmet first; one line more than a page when there is a next one. */
    public List<UntakenNeed> unmet(Instant from, Instant to, int page) {
        return store.unmet(from, to, PAGE + 1, (Math.max(page, 1) - 1) * PAGE);
    }
}
