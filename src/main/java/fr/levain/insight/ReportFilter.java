package fr.levain.insight;

/** The part of a report that is looked at. @param programme slug, empty for all @param department code, empty for all */
public record ReportFilter(String programme, String department) {
    public static final ReportFilter WHOLE = new ReportFilter("", "");

    public boolean isWhole() {
        return equals(WHOLE);
    }

    /** Whether the figure may be told of this part: what belongs to no programme is told of none; opinions are told of the whole alone, or the rest would tell one of them. */
    public boolean tells(Measure measure) {
        return isWhole() || measure.isSplit() && (programme.isEmpty() || measure.ofProgramme());
    }
}
