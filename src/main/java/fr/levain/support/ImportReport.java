package fr.levain.support;

import java.util.List;

/** What becomes of each line of a table, before it is taken or as it is. @param lines in the order of the file */
public record ImportReport(List<Line> lines) {
    public enum Outcome { CREATED, CHANGED, UNCHANGED, REFUSED }

    /** @param column of the file; empty when it is about the whole line @param why what happens there, or what to mend, in French */
    public record Remark(String column, String why) {}

    /** @param number of the line in the file, from 1 @param what it is about, for whoever reads */
    public record Line(long number, String what, Outcome outcome, List<Remark> remarks) {
        public Line {
            remarks = List.copyOf(remarks);
        }
    }

    public ImportReport {
        lines = List.copyOf(lines);
    }

    public int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Whole, or nothing. */
    public boolean isAcceptable() {
        return count(Outcome.REFUSED) == 0;
    }

    public boolean changesSomething() {
        return count(Outcome.CREATED) + count(Outcome.CHANGED) > 0;
    }
}
