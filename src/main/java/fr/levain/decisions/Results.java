package fr.levain.decisions;

import fr.levain.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects the authority supports, for everyone. */
@Service
@Transactional(readOnly = true)
public class Results {
    private static final int PAGE = 50;

    /** @param next place after the last one shown, for the address; empty on the last page */
    public record ResultList(List<AwardView> awards, Optional<String> next) {}

    private final PublishedStore store;

    Results(PublishedStore store) {
        this.store = store;
    }

    /** @param after {@code <day>~<reference>}, or anything else for the first page */
    public ResultList search(String text, String after) {
        int cut = after.indexOf('~');
        var day = cut < 0 ? Optional.<LocalDate>empty() : day(after.substring(0, cut));
        var found = store.page(text.strip(), day, cut < 0 ? "" : after.substring(cut + 1), PAGE + 1);
        boolean more = found.size() > PAGE;
        var shown = more ? found.subList(0, PAGE) : found;
        return new ResultList(shown, more
                ? Optional.of(shown.getLast().notifiedOn() + "~" + shown.getLast().reference()) : Optional.empty());
    }

    public AwardView award(String reference) {
        return store.find(reference).orElseThrow(() -> new NotFound("award " + reference));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
