package fr.levain.insight;

/** What a report may be split by. */
public enum Dimension {
    DEPARTMENT("department", "departement", "Département"), PROGRAMME("programme", "programme", "Programme");

    private final String column;
    private final String word;
    private final String label;

    Dimension(String column, String word, String label) {
        this.column = column;
        this.word = word;
        this.label = label;
    }

    /** Of the rows of each figure. */
    String column() {
        return column;
    }

    /** In addresses. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /** The part of a report that has this value. */
    public ReportFilter part(String value) {
        return this == DEPARTMENT ? new ReportFilter("", value) : new ReportFilter(value, "");
    }
}
