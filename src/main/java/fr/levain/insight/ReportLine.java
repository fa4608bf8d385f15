package fr.levain.insight;

/**
 * A figure of a report in words, so that a report that was sent is read as it was, whatever becomes of the definitions.
 *
 * @param code in addresses and files
 * @param stage as people read it
 * @param unit as people read it
 * @param shown the value, as people read it
 * @param inFile the value in a file: a number with a comma, no unit; empty without one
 * @param records behind it
 */
public record ReportLine(String code, String stage, String label, String definition, String unit, String shown, String inFile, long records) {
    /** Whether it leads to its records, like the figure it was. */
    public boolean opens() {
        return records > 0 && !inFile.isEmpty();
    }

    static ReportLine of(Figure figure) {
        var measure = figure.measure();
        return new ReportLine(measure.word(), measure.stage().label(), measure.label(), measure.definition(), measure.unit().label(), figure.shown(),
                figure.value().map(measure.unit()::inFile).orElse(""), figure.records());
    }
}
