package fr.levain.decisions.web;

import fr.levain.decisions.AwardView;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

public record ResultsPage(List<AwardView> awards, String text, boolean further, Optional<String> next) implements Page {
    public Paging paging() {
        var query = text.isEmpty() ? "" : "q=" + encoded(text) + "&";
        return new Paging(
                awards.size() < 2 ? awards.size() + " projet sur cette page" : awards.size() + " projets sur cette page",
                further ? Optional.of("/projets-soutenus" + (text.isEmpty() ? "" : "?q=" + encoded(text))) : Optional.empty(),
                next.map(place -> "/projets-soutenus?" + query + "apres=" + encoded(place)));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
