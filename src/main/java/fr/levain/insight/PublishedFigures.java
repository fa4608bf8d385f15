package fr.levain.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures anybody may read, of the last year that is over. Anybody may ask for them at any time: they are counted once an hour. */
@Component
public class PublishedFigures {
    private static final Duration KEPT = Duration.ofHours(1);

    private final Figures figures;
    private final Funnels funnels;
    private final Clock clock;
    private @Nullable Counted last;

    PublishedFigures(Figures figures, Funnels funnels, Clock clock) {
        this.figures = figures;
        this.funnels = funnels;
        this.clock = clock;
    }

    /** @param funnel of those who entered in the year @param least projects below which a figure is not shown */
    public record Counted(Instant at, Year year, List<Figure> figures, Funnel funnel, int least) {
        boolean stands(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }

    /** Those who come while they are counted wait for that one count. */
    public synchronized Counted read() {
        var now = clock.instant();
        var counted = last;
        if (counted == null || !counted.stands(now)) {
            var year = new Year(Year.current(now).value() - 1);
            counted = new Counted(now, year, figures.published(year), funnels.published(year.value()), figures.least());
            last = counted;
        }
        return counted;
    }
}
