package fr.levain.applications.web;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Supplement;
import fr.levain.ui.Page;
import java.util.List;

/** @param unanswered requests long past their last day */
public record ExchangePanel(ApplicationView view, int count, int unread, List<Supplement> unanswered) implements Page {
    public boolean isUrgent() {
        return unread > 0 || !unanswered.isEmpty();
    }
}
