package fr.levain.decisions.web;

import fr.levain.decisions.ProposedDossiers;
import fr.levain.decisions.Voted;
import fr.levain.decisions.web.ActPage.Waiting;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dossiers ready for a vote, as the page of an act shows them. */
@Component
class WaitingDossiers {
    private final ProposedDossiers proposed;

    WaitingDossiers(ProposedDossiers proposed) {
        this.proposed = proposed;
    }

    List<Waiting> all() {
        return proposed.all().stream().map(each -> new Waiting(
                each.reference(), each.dossier().shownTitle(), each.dossier().holderName(), each.made().favourable(),
                each.made().amount(), each.made().reasons(), Voted.proposed(each.made(), each.opinion()), each.opinion(), each.hold())).toList();
    }
}
