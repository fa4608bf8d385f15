package fr.levain.readings;

import fr.levain.kernel.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A call with many dossiers, each read by two people, for measures. */
public final class SomeRanking {
    private final List<ReadingMarks> marks;
    private final List<RankedReadings.Candidate> candidates = new ArrayList<>();
    private final List<Double> scores;

    public SomeRanking(int dossiers, int readers) {
        marks = RankedReadingsTests.random(new Random(7), dossiers, readers);
        for (int i = 1; i <= dossiers; i++) candidates.add(RankedReadingsTests.candidate(i));
        scores = new ArrayList<>(new ComparableScores(RankedReadingsTests.GRID, marks).raw().values());
    }

    /** Everything from the marks on. */
    public int ranked() {
        var ranking = new RankedReadings(RankedReadingsTests.GRID, marks)
                .of(candidates, Optional.of(5), true, new RankedReadings.Cut.Money(Euros.of(10_000L * candidates.size() / 3)), Set.of());
        if (!ranking.isAdjusted()) throw new IllegalStateException("not adjusted");
        return ranking.lines().size();
    }

    /** The same scores put in order, and nothing else. */
    public int sorted() {
        var sorted = new ArrayList<>(scores);
        sorted.sort(Comparator.reverseOrder());
        return sorted.size();
    }
}
