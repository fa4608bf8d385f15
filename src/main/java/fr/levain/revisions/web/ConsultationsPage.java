package fr.levain.revisions.web;

import fr.levain.revisions.Consultation;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.Instant;
import java.util.List;

/** What the Region writes with others: drafts open to comment, and those that were. */
public record ConsultationsPage(List<Consultation> listed, Paging paging, Instant now) implements Page {
    public List<Consultation> open() {
        return listed.stream().filter(each -> each.isOpenAt(now)).toList();
    }

    public List<Consultation> past() {
        return listed.stream().filter(each -> !each.isOpenAt(now)).toList();
    }
}
