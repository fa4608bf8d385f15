package fr.levain.appeals.web;

import fr.levain.appeals.Appeal;
import fr.levain.applications.ApplicationView;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Appeals by the day silence answers. @param open those that wait; else those that are over @param further whether another page comes before */
public record AppealsPage(List<Line> lines, boolean open, LocalDate today, boolean further, Optional<String> next) implements Page {
    /** @param reviewer who looks at it again */
    public record Line(Appeal appeal, ApplicationView view, Optional<String> reviewer) {}

    public Paging paging() {
        var here = open ? "/recours" : "/recours?liste=repondus";
        return new Paging(French.plural(lines.size(), "recours", "recours") + " sur cette page",
                further ? Optional.of(here) : Optional.empty(), next.map(place -> here + (open ? "?" : "&") + "apres=" + place));
    }
}
