package fr.levain.decisions.web;

import fr.levain.decisions.Act;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Optional;

/** @param next place after the last act shown; empty on the last page */
public record ActsPage(List<Act> acts, Optional<String> next, boolean following) implements Page {
    public Paging paging() {
        return new Paging(
                French.plural(acts.size(), "délibération", "délibérations") + " sur cette page",
                following ? Optional.of("/decisions") : Optional.empty(), next.map(after -> "/decisions?apres=" + after));
    }
}
