package fr.levain.guidance.web;

import fr.levain.guidance.RequestLine;
import fr.levain.guidance.RequestStatus;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the authority looks after: first the requests nobody takes, then those that wait too long with partners.
 *
 * @param days 0 for the basket itself
 * @param views the numbers of days of the other lists
 */
public record BasketPage(int days, List<Integer> views, List<RequestLine> lines, Map<String, String> needs, Paging paging, Instant now)
        implements Page {
    static final String PATH = "/accompagnement/demandes";

    public String href(int view) {
        return PATH + "?jours=" + view;
    }

    public String label(int view) {
        return view == 0 ? "Sans preneur" : "Depuis %d jours".formatted(view);
    }

    public String needsOf(RequestLine line) {
        return line.needs().stream().map(need -> needs.getOrDefault(need, need)).collect(Collectors.joining(", "));
    }

    public String state(RequestLine line) {
        return Words.forAuthority(RequestStatus.valueOf(line.status()));
    }

    public Tone tone(RequestLine line) {
        return Words.tone(RequestStatus.valueOf(line.status()));
    }

    public long daysOf(RequestLine line) {
        return Duration.between(line.since(), now).toDays();
    }
}
