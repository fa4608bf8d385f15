package fr.levain.insight;

/** What a partner writes beside its figures until it sends them. @param version 0 when nothing is written */
public record ReportDraft(String words, int version) {
    static final ReportDraft NONE = new ReportDraft("", 0);
}
