package fr.levain.events.web;

import fr.levain.events.Gathering;
import fr.levain.events.Seats;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A meeting, for everybody. @param organiser its name @param runs whether the reader runs it */
public record GatheringPage(
        Gathering gathering, Seats seats, String organiser, Optional<String> department, List<String> themes, boolean runs, Instant now) implements Page {
    public String availability() {
        return Words.availability(gathering, seats, now);
    }

    public Tone tone() {
        return Words.availabilityTone(gathering, seats, now);
    }

    public boolean isOpen() {
        return gathering.takesRegistrations(now);
    }

    /** The paragraphs of a text typed on several lines. */
    public List<String> programme() {
        return gathering.details().programme().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
