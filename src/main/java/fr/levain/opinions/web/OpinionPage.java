package fr.levain.opinions.web;

import fr.levain.calls.Criterion;
import fr.levain.opinions.OpinionBoard;
import fr.levain.opinions.OpinionStatus;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.util.List;

/** One opinion: what was asked, what was answered, what may be done. @param criteria asked of this person */
public record OpinionPage(String reference, String title, OpinionBoard.Line line, List<Criterion> criteria, TypedDay until, String notice, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/" + reference + "/avis/" + line.opinion().id();
    }

    public boolean isAwaited() {
        return line.opinion().status().isAwaited();
    }

    public boolean mayProlong() {
        return line.follows() && (isAwaited() || line.opinion().status() == OpinionStatus.SILENT);
    }

    public boolean mayWithdraw() {
        return line.follows() && (mayProlong() || line.opinion().status() == OpinionStatus.ANSWERED);
    }
}
