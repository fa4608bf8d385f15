package fr.levain.desk.web;

import fr.levain.ui.Page;
import fr.levain.ui.TimelineItem;
import java.util.List;

public record TimelinePanel(List<TimelineItem> items) implements Page {}
