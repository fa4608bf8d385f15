package fr.levain.opinions.web;

import fr.levain.opinions.OpinionKey;
import fr.levain.opinions.OpinionLinks;
import fr.levain.opinions.OpinionOpening.Closed;
import fr.levain.opinions.OpinionOpening.Door;
import fr.levain.opinions.OpinionOpening.Inside;
import fr.levain.opinions.OpinionOpening.Over;
import fr.levain.opinions.OpinionOpening.Withdrawn;
import fr.levain.opinions.web.OpinionClosedPage.Why;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Opens a link as far as it goes, or says why it does not and what to do. */
@Component
class OpenedOpinions {
    private final OpinionLinks links;

    OpenedOpinions(OpinionLinks links) {
        this.links = links;
    }

    View open(OpinionKey key, String pass, Function<Door, View> door, Function<Inside, View> inside) {
        return switch (links.open(key, pass)) {
            case Withdrawn() -> new OpinionClosedPage(Why.WITHDRAWN, "", "");
            case Closed(_, var replaced, var address) -> new OpinionClosedPage(replaced ? Why.REPLACED : Why.EXPIRED, key.path(), address);
            case Over(var status) -> new OpinionClosedPage(switch (status) {
                case RECUSED -> Why.RECUSED;
                case DECLINED -> Why.DECLINED;
                case SILENT -> Why.SILENT;
                case ASKED, OPENED, ANSWERED, HIDDEN -> Why.PUT_ASIDE;
            }, "", "");
            case Door shown -> door.apply(shown);
            case Inside opened -> inside.apply(opened);
        };
    }

    /** For an act: whoever has not typed the code is at the door. */
    View inside(OpinionKey key, String pass, Function<Inside, View> act) {
        return open(key, pass, _ -> Redirect.to(key.path()), act);
    }
}
