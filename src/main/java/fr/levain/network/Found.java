package fr.levain.network;

import fr.levain.kernel.French;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Optional;

/**
 * A page of what was found.
 *
 * @param total at most one more than {@link #CAP}
 */
public record Found<T>(NetworkQuery asked, List<Near<T>> rows, boolean byDistance, int total, boolean more) {
    static final int CAP = 1_000;

    public Found {
        rows = List.copyOf(rows);
    }

    public Paging paging(String path, String one, String many) {
        var count = total > CAP ? "Plus de " + French.plural(CAP, one, many) : French.plural(total, one, many);
        boolean last = asked.page() >= NetworkQuery.LAST_PAGE;
        return new Paging(count + (asked.page() > 1 ? ", page " + asked.page() : "") + (more && last ? " : précisez votre recherche pour voir la suite" : ""),
                asked.page() > 1 ? Optional.of(asked.at(asked.page() - 1).address(path)) : Optional.empty(),
                more && !last ? Optional.of(asked.at(asked.page() + 1).address(path)) : Optional.empty());
    }
}
