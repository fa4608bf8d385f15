package fr.levain.support.web;

import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.TimelineItem;
import java.util.List;

/** The whole life of a project, page after page. @param back to the follow-up */
public record ProjectTimelinePage(String project, String back, List<TimelineItem> items, Paging paging) implements Page {}
