package fr.levain.support;

import fr.levain.ui.TimelineItem;
import java.util.List;

/** A page of the life of a project, the latest first. @param more whether older ones follow */
public record ProjectTimeline(List<TimelineItem> items, boolean more) {
    public ProjectTimeline {
        items = List.copyOf(items);
    }
}
