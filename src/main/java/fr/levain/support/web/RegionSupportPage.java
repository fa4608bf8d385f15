package fr.levain.support.web;

import fr.levain.consents.Shared;
import fr.levain.programmes.Programme;
import fr.levain.support.Action;
import fr.levain.support.FollowUp;
import fr.levain.support.Funding;
import fr.levain.support.RegionSupports;
import fr.levain.support.SupportPlan;
import fr.levain.ui.Page;
import fr.levain.ui.Radar;
import fr.levain.ui.Step;
import fr.levain.ui.TimelineItem;
import fr.levain.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A follow-up as its holder lets the authority read it. */
public record RegionSupportPage(RegionSupports.Opened opened, String partner, List<TimelineItem> timeline, LocalDate today) implements Page {
    public FollowUp read() {
        return opened.read();
    }

    public SupportPlan plan() {
        return read().plan();
    }

    public String programme() {
        return read().programme().map(Programme::title).orElse(plan().programme());
    }

    /** What its holder agreed to, in words. */
    public String agreed() {
        return opened.consent().shared().stream().sorted().map(Shared::told).collect(Collectors.joining(" ; "));
    }

    public boolean showsContent() {
        return opened.consent().shared().contains(Shared.FOLLOW_UP);
    }

    public List<Step> steps() {
        return Words.steps(read());
    }

    public Optional<Radar> radar() {
        return Words.radar(read());
    }

    public List<Programme.Axis> axes() {
        return read().programme().map(Programme::axes).orElse(List.of());
    }

    public String milestone(String code) {
        return Words.milestone(read().programme(), code);
    }

    public Tone tone(Action action) {
        return Words.tone(action, today);
    }

    public Tone tone(Funding.Answer answer) {
        return Words.tone(answer);
    }
}
