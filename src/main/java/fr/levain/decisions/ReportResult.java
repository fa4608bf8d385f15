package fr.levain.decisions;

import java.util.List;
import java.util.UUID;

/** How making a report ends: whole, or not at all. */
public sealed interface ReportResult {
    record Made(UUID report) implements ReportResult {}

    /** Nothing to report on, or a dossier that can no longer be. @param field id of the input to mend */
    record Refused(String field, String message) implements ReportResult {}

    /** Nothing is written while a value is missing. */
    record Incomplete(List<Lack> lacks) implements ReportResult {}

    /** @param reference of the dossier; empty when the text of the report itself lacks it */
    record Lack(String reference, String title, MissingValue missing) {}
}
