package fr.levain.decisions.web;

import fr.levain.decisions.ProposedDossiers;
import fr.levain.decisions.Voted;
import fr.levain.decisions.web.ActPage.Waiting;
import fr.levain.kernel.Caller;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The dossiers ready for a vote, as the page of an act shows them. */
@Component
class WaitingDossiers {
    /** @param number the page shown, from 1 @param closed how many its reader withdrew from */
    record Shown(List<Waiting> dossiers, int number, Paging paging, int closed) {}

    private final ProposedDossiers proposed;

    WaitingDossiers(ProposedDossiers proposed) {
        this.proposed = proposed;
    }

    /** @param page from 1 @param here address of the page that shows them */
    Shown page(int page, String here, Caller reader) {
        int number = Math.clamp(page, 1, 1_000);
        var found = proposed.page(number, reader);
        // the last of its page was just decided: those before it are shown
        while (number > 1 && found.dossiers().isEmpty() && found.closed() == 0) found = proposed.page(--number, reader);
        return new Shown(found.dossiers().stream().map(each -> new Waiting(
                each.reference(), each.dossier().shownTitle(), each.dossier().holderName(), each.made().favourable(),
                each.made().amount(), each.made().reasons(), Voted.proposed(each.made(), each.opinion()), each.opinion(), each.hold())).toList(), number, paging(number, found, here), found.closed());
    }

    /** Neighbouring pages, with what this one shows; nothing to say of a whole list. */
    static Paging paging(int page, ProposedDossiers.Waiting found, String here) {
        if (page == 1 && !found.more()) return Paging.whole("");
        int first = (page - 1) * ProposedDossiers.PER_PAGE + 1;
        return new Paging("Dossiers %d à %d, les premiers validés d’abord".formatted(first, first + Math.max(0, found.dossiers().size() + found.closed() - 1)),
                page > 1 ? Optional.of(here + "?page=" + (page - 1)) : Optional.empty(), found.more() ? Optional.of(here + "?page=" + (page + 1)) : Optional.empty());
    }
}
