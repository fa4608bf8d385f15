package fr.levain.support.web;

import fr.levain.consents.Shared;
import fr.levain.support.RegionSupports;
import fr.levain.support.SupportPlan;
import fr.levain.ui.Page;
import fr.levain.ui.TimelineItem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A follow-up as its holder lets the authority read it. */
public record RegionSupportPage(RegionSupports.Opened opened, String partner, List<TimelineItem> timeline, LocalDate today) implements Page {
    public SupportPlan plan() {
        return opened.read().plan();
    }

    /** What its holder agreed to, in words. */
    public String agreed() {
        return opened.consent().shared().stream().sorted().map(Shared::told).collect(Collectors.joining(" ; "));
    }

    public ReadOnly shown() {
        return new ReadOnly(opened.read(), opened.consent().shared().contains(Shared.FOLLOW_UP), today);
    }
}
