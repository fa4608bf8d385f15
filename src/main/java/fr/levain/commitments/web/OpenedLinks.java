package fr.levain.commitments.web;

import fr.levain.commitments.EngagementKey;
import fr.levain.commitments.LinkOpening;
import fr.levain.commitments.PartnerLinks;
import fr.levain.commitments.PartnerSpace;
import fr.levain.commitments.web.ClosedLinkPage.Why;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Opens a partner's page, or says why the link no longer does and what to do. */
@Component
class OpenedLinks {
    private final PartnerLinks links;

    OpenedLinks(PartnerLinks links) {
        this.links = links;
    }

    View read(EngagementKey key, Function<PartnerSpace, View> page) {
        return switch (links.open(key)) {
            case LinkOpening.Opened(var space) -> page.apply(space);
            case LinkOpening.Removed(var space) -> new RemovedPartnerPage(space);
            case LinkOpening.Expired(_, var commitment) -> new ClosedLinkPage(Why.EXPIRED, key.path(), commitment.maskedEmail(), "");
            case LinkOpening.Replaced(_, var commitment) -> new ClosedLinkPage(Why.REPLACED, key.path(), commitment.maskedEmail(), "");
            case LinkOpening.Cancelled(var holder) -> new ClosedLinkPage(Why.CANCELLED, key.path(), "", holder);
        };
    }

    /** For an act: once the dossier is decided or given up, the page only tells. */
    View act(EngagementKey key, Function<PartnerSpace, View> page) {
        return read(key, space -> space.open() ? page.apply(space) : Redirect.to(key.path()));
    }
}
