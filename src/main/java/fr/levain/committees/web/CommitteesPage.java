package fr.levain.committees.web;

import fr.levain.committees.Committee;
import fr.levain.committees.MeetingLine;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Optional;

/** @param next place after the last meeting shown; empty on the last page */
public record CommitteesPage(List<Committee> committees, List<MeetingLine> meetings, Optional<String> next, boolean following) implements Page {
    public Paging paging() {
        return new Paging(French.plural(meetings.size(), "séance", "séances") + " sur cette page",
                following ? Optional.of("/comites") : Optional.empty(), next.map(after -> "/comites?apres=" + after));
    }
}
