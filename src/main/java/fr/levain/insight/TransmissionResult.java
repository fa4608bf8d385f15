package fr.levain.insight;

/** What becomes of the words of a partner, kept or sent. */
public sealed interface TransmissionResult {
    record Kept() implements TransmissionResult {}

    record Sent(SentReport report) implements TransmissionResult {}

    /** Somebody of the team sent a version since the page was read, with the same words. */
    record AlreadySent(SentReport report) implements TransmissionResult {}

    /** Likewise, with other words. @param draft what was sent, or written after */
    record SentElsewhere(SentReport report, ReportDraft draft) implements TransmissionResult {}

    /** Somebody of the team wrote since the page was read. @param draft what they wrote */
    record WrittenElsewhere(ReportDraft draft) implements TransmissionResult {}
}
