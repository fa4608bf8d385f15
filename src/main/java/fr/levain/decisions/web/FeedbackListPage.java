package fr.levain.decisions.web;

import fr.levain.decisions.Act;
import fr.levain.decisions.FeedbackToRelease;
import fr.levain.decisions.Sending;
import fr.levain.ui.Page;
import java.util.List;

/** The feedback of an act, before it is released. @param sending identifier this release will have */
public record FeedbackListPage(Act act, List<FeedbackToRelease> feedback, String sending, List<Sending> before) implements Page {
    public long ready() {
        return feedback.stream().filter(each -> !each.isReleased() && each.hold().isEmpty()).count();
    }

    public String path() {
        return "/decisions/" + act.id();
    }
}
