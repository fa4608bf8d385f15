package fr.levain.support;

import java.util.List;
import java.util.Optional;

/**
 * What became of a table of projects.
 *
 * @param unreadable why nothing of it can be read
 * @param lines of the file: all when it is taken, else those to mend
 * @param taken whole; else nothing of it is
 */
public record ImportReport(Optional<String> unreadable, List<Line> lines, boolean taken) {
    public enum Outcome { OPENED, MOVED, KNOWN, REFUSED }

    /** @param number of the line, from 1 @param why what became of it, or what to mend */
    public record Line(long number, String project, Outcome outcome, String why) {}

    public ImportReport {
        lines = List.copyOf(lines);
    }

    static ImportReport unreadable(String why) {
        return new ImportReport(Optional.of(why), List.of(), false);
    }

    public int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
