package fr.levain.events.web;

import fr.levain.events.Gathering;
import fr.levain.events.GatheringId;
import fr.levain.events.Gatherings;
import fr.levain.events.Seats;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The meetings somebody runs, and for the authority those of its partners.
 *
 * @param found one more than a page when others follow
 * @param organisers names, by meeting
 */
public record GatheringsPage(List<Gathering> found, Map<GatheringId, Seats> seats, Map<GatheringId, String> organisers, boolean first) implements Page {
    public static final String PATH = "/rencontres";

    public List<Gathering> shown() {
        return found.stream().limit(Gatherings.PER_PAGE).toList();
    }

    public Paging paging() {
        var next = found.size() > Gatherings.PER_PAGE ? Optional.of(PATH + "?apres=" + shown().getLast().id()) : Optional.<String>empty();
        return new Paging("", first ? Optional.empty() : Optional.of(PATH), next);
    }
}
