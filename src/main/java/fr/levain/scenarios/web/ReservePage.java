package fr.levain.scenarios.web;

import fr.levain.scenarios.ReserveEntry;
import fr.levain.scenarios.ReserveList;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;

/**
 * Favourable opinions the money did not reach, in order.
 *
 * @param counts envelopes where somebody waits, or where a decision is to be proposed
 * @param titles of envelopes, by slug
 * @param first rank of the first that waits on this page
 */
public record ReservePage(
        List<ReserveList.Count> counts, Map<String, String> titles, String envelope, ReserveList.Listed listed, int first, Paging paging) implements Page {
    public String title(String slug) {
        return titles.getOrDefault(slug, slug);
    }

    public List<ReserveEntry> promoted() {
        return listed.entries().stream().filter(entry -> entry.status() == ReserveEntry.Status.PROMOTED).toList();
    }

    public List<ReserveEntry> waiting() {
        return listed.entries().stream().filter(entry -> entry.status() == ReserveEntry.Status.WAITING).toList();
    }
}
