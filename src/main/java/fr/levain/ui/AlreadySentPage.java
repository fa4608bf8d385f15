package fr.levain.ui;

import java.util.List;
import java.util.Map;

/**
 * A form that was sent comes again, saying something else: what is recorded stays, what was just typed is shown and may be
 * recorded too.
 *
 * @param recorded where the first sending is read
 * @param typed all that was typed now, by field
 */
public record AlreadySentPage(String recorded, Map<String, List<String>> typed) implements Page {
    public AlreadySentPage {
        typed = Map.copyOf(typed);
    }

    /** What can be read. */
    public List<SummaryRow> rows() {
        return TypedRows.of(typed);
    }

    @Override
    public int status() {
        return 409;
    }
}
