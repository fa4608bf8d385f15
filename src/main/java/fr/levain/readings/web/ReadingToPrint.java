package fr.levain.readings.web;

import fr.levain.calls.Criterion;
import fr.levain.calls.Grid;
import fr.levain.opinions.Excerpt;
import fr.levain.opinions.PublicSummary;
import fr.levain.readings.AskedReading;
import fr.levain.readings.ReadingTerms;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;

/** What there is to read and to score, printed: to read away from a screen, without the frame of the site. */
public record ReadingToPrint(AskedReading reading, ReadingTerms.Kind kind, Grid grid, PublicSummary summary, Excerpt excerpt, Instant at) implements Page {
    public List<Criterion> criteria() {
        return reading.judged(grid);
    }
}
