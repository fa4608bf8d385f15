package fr.levain.support;

import java.time.LocalDate;

/** A line of {@code heures.csv}. @param key of the partner's tool, or ours */
record ImportedWork(String key, LocalDate workedOn, int minutes, String what) {
    private static final int MOST = 6_000;

    static ImportedWork read(CellReading cells) {
        return new ImportedWork(cells.neededWords("heure"), cells.neededPastDay("date"), cells.minutes("duree", MOST, true).orElse(1), cells.neededWords("travail"));
    }

    /** What is noted, once the line is taken. */
    Work over(Work noted) {
        return new Work(noted.id(), workedOn, minutes, what);
    }
}
