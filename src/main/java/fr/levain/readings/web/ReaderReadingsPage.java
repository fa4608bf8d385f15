package fr.levain.readings.web;

import fr.levain.readings.AskedReading;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.LocalDate;
import java.util.List;

/** What somebody has to read, the most pressing first, and what they gave. */
public record ReaderReadingsPage(List<Line> lines, LocalDate today, String notice, Paging paging) implements Page {
    /** @param title of the project, which is public */
    public record Line(AskedReading reading, String title, String call) {}

    public long waiting() {
        return lines.stream().filter(each -> each.reading().status().isAwaited()).count();
    }
}
