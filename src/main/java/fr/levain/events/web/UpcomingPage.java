package fr.levain.events.web;

import fr.levain.events.Gathering;
import fr.levain.events.GatheringId;
import fr.levain.events.Seats;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The first meetings to come, on the home page. */
public record UpcomingPage(List<Gathering> gatherings, Map<GatheringId, Seats> seats, Instant now) implements Page {}
